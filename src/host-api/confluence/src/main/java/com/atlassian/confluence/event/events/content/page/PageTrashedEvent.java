package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.user.User;

/** com.atlassian.confluence.event.events.content.page.PageTrashedEvent, Confluence 8.7, confirmed. */
public class PageTrashedEvent extends PageEvent {

    public PageTrashedEvent(Object source, Page page, User trasher) {
        super(source, page);
    }
}
