package org.guildhall.confluence.page;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventListener;
import javax.xml.stream.XMLStreamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what happens to pages. Whatever goes wrong here is logged: it must never keep anybody from saving a page.
 *
 * <p>Confluence tells listeners within the transaction that saves the page, and ours join it: the page and what Guildhall keeps
 * of it are stored together or not at all. The price is that a database that refuses our part refuses the page too. Therefore
 * saving a page that has and had no macro of ours asks the database nothing.
 */
public final class PageListener {

    private static final Logger LOG = LoggerFactory.getLogger(PageListener.class);

    private final PublishedPages pages;

    /** Passes on what it hears. */
    public PageListener(PublishedPages pages) {
        this.pages = pages;
    }

    /** A page was published for the first time. */
    @EventListener
    public void created(PageCreateEvent event) {
        hear(event.getPage(), pages::published);
    }

    /** A page was changed. */
    @EventListener
    public void updated(PageUpdateEvent event) {
        hear(event.getPage(), page -> pages.changed(page, event.getOriginalPage()));
    }

    /** A page was put into the trash. */
    @EventListener
    public void trashed(PageTrashedEvent event) {
        hear(event.getPage(), pages::trashed);
    }

    /** A page was deleted for good. */
    @EventListener
    public void removed(PageRemoveEvent event) {
        hear(event.getPage(), pages::removed);
    }

    /** A page came back from the trash. */
    @EventListener
    public void restored(PageRestoreEvent event) {
        hear(event.getPage(), pages::restored);
    }

    /** Pages were moved; in another space they belong to another community, or to none. */
    @EventListener
    public void moved(PageMoveEvent event) {
        for (Page page : event.getMovedPageList()) {
            String before =
                    event.getOldSpace() == null ? "" : event.getOldSpace().getKey();
            if (!before.equals(page.getSpaceKey())) {
                hear(page, pages::movedAway);
                hear(page, pages::published);
            }
        }
    }

    /** What is done with a page. */
    private interface Work {
        void with(Page page) throws XMLStreamException;
    }

    private static void hear(Page page, Work work) {
        try {
            work.with(page);
        } catch (XMLStreamException e) {
            LOG.warn("The page {} is not well formed; whether it is an artifact stays as it was", page.getId(), e);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The page {} was saved, but Guildhall could not take notice of it", page.getId(), e);
        }
    }
}
