package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** com.atlassian.confluence.event.events.content.page.PageRemoveEvent, Confluence 8.7, confirmed. */
public class PageRemoveEvent extends PageEvent {

    public PageRemoveEvent(Object source, Page page) {
        super(source, page);
    }
}
