package org.guildhall.host.confluence.api;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageUpdateTrigger;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventPublisher;
import java.util.List;
import java.util.Optional;
import org.guildhall.host.confluence.content.PageListener;
import org.guildhall.host.confluence.content.WikiPage;
import org.guildhall.host.kernel.Components;

/** Publishes the products' page events. */
public final class PageEvents {

    private final Components components;
    private final Entities entities;

    /** Publishes to the product's event publisher, once it is there. */
    public PageEvents(Components components, Entities entities) {
        this.components = components;
        this.entities = entities;
    }

    /** Publishes the event for a change. */
    public void publish(PageListener.Change change, WikiPage after, Optional<WikiPage> before, boolean minor) {
        PageEvent event = event(change, entities.page(after), before.map(entities::page), minor);
        components.find(EventPublisher.class).ifPresent(publisher -> publisher.publish(event));
    }

    private PageEvent event(PageListener.Change change, Page page, Optional<Page> old, boolean minor) {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        Page original = old.orElse(page);
        return switch (change) {
            case CREATED -> new PageCreateEvent(this, page);
            case UPDATED -> new PageUpdateEvent(this, page, original, minor, PageUpdateTrigger.EDIT_PAGE);
            case TRASHED -> new PageTrashedEvent(this, page, user);
            case RESTORED -> new PageRestoreEvent(this, page);
            case REMOVED -> new PageRemoveEvent(this, page);
            case MOVED -> new PageMoveEvent(this, page, List.of(page), page.getSpace(), null, null, user, false);
        };
    }
}
