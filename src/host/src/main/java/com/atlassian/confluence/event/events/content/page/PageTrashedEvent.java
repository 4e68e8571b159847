package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.user.User;

/** A page was put into the trash. */
public class PageTrashedEvent extends PageEvent {

    private final transient User trasher;

    public PageTrashedEvent(Object source, Page page, User trasher) {
        super(source, page);
        this.trasher = trasher;
    }

    public User getOriginatingUser() {
        return trasher;
    }
}
