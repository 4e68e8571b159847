package com.atlassian.confluence.pages;

/** com.atlassian.confluence.pages.Page, Confluence 8.7 to 10.2, confirmed. */
public class Page extends AbstractPage {

    public Page() {
        throw new UnsupportedOperationException();
    }
}
