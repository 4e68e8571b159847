package com.atlassian.user;

/** com.atlassian.user.Group, Confluence 8.7 to 10.2, confirmed. */
public interface Group extends Entity {}
