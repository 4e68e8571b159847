package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;

/** com.atlassian.confluence.event.events.content.page.PageEvent, Confluence 8.7 to 10.2, confirmed. */
public abstract class PageEvent extends ContentEvent {

    public PageEvent(Object source, Page page) {
        super(source);
        throw new UnsupportedOperationException();
    }

    public Page getPage() {
        throw new UnsupportedOperationException();
    }
}
