package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageUpdateTrigger;

/** A page has a new version. */
public class PageUpdateEvent extends PageEvent {

    private final transient AbstractPage original;
    private final boolean minorEdit;

    public PageUpdateEvent(
            Object source, Page page, AbstractPage original, boolean suppressNotifications, PageUpdateTrigger trigger) {
        super(source, page);
        this.original = original;
        this.minorEdit = suppressNotifications;
    }

    public AbstractPage getOriginalPage() {
        return original;
    }

    public boolean isMinorEdit() {
        return minorEdit;
    }

    public boolean isTitleChanged() {
        return !original.getTitle().equals(getPage().getTitle());
    }
}
