package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** com.atlassian.confluence.event.events.content.page.PageRestoreEvent, Confluence 8.7, confirmed. */
public class PageRestoreEvent extends PageEvent {

    public PageRestoreEvent(Object source, Page page) {
        super(source, page);
    }
}
