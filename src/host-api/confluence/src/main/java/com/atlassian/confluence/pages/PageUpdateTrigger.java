package com.atlassian.confluence.pages;

/** com.atlassian.confluence.pages.PageUpdateTrigger, Confluence 8.7, likely. */
public enum PageUpdateTrigger {
    EDIT_PAGE
}
