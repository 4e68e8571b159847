package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.user.User;

/** A page was put into the trash. */
public class PageTrashedEvent extends PageEvent {

    public PageTrashedEvent(Object source, Page page, User trasher) {
        super(source, page);
    }
}
