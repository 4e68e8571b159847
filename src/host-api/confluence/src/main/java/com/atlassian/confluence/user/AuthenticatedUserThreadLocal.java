package com.atlassian.confluence.user;

/** com.atlassian.confluence.user.AuthenticatedUserThreadLocal, Confluence 8.7 to 10.2, confirmed. */
public class AuthenticatedUserThreadLocal {

    public static ConfluenceUser get() {
        throw new UnsupportedOperationException();
    }

    public static void set(ConfluenceUser user) {
        throw new UnsupportedOperationException();
    }
}
