package com.atlassian.user;

/** com.atlassian.user.Entity, Confluence 8.7 to 10.2, confirmed. */
public interface Entity {

    String getName();
}
