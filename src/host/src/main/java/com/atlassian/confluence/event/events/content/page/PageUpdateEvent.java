package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageUpdateTrigger;

/** A page has a new version. */
public class PageUpdateEvent extends PageEvent {

    private final transient AbstractPage original;

    public PageUpdateEvent(
            Object source, Page page, AbstractPage original, boolean suppressNotifications, PageUpdateTrigger trigger) {
        super(source, page);
        this.original = original;
    }

    public AbstractPage getOriginalPage() {
        return original;
    }
}
