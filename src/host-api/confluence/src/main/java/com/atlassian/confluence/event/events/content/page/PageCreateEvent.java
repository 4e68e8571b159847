package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** com.atlassian.confluence.event.events.content.page.PageCreateEvent, Confluence 8.7 to 10.2, confirmed. */
public class PageCreateEvent extends PageEvent {

    public PageCreateEvent(Object source, Page page) {
        super(source, page);
    }
}
