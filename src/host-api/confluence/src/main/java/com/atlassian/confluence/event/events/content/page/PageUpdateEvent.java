package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageUpdateTrigger;

/** com.atlassian.confluence.event.events.content.page.PageUpdateEvent, Confluence 8.7 to 10.2, confirmed. */
public class PageUpdateEvent extends PageEvent {

    public PageUpdateEvent(
            Object source, Page page, AbstractPage original, boolean suppressNotifications, PageUpdateTrigger trigger) {
        super(source, page);
    }

    public AbstractPage getOriginalPage() {
        throw new UnsupportedOperationException();
    }
}
