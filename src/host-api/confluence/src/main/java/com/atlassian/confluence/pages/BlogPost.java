package com.atlassian.confluence.pages;

/** com.atlassian.confluence.pages.BlogPost, Confluence 8.7 to 10.2, confirmed. */
public class BlogPost extends AbstractPage {

    @Override
    public String getType() {
        throw new UnsupportedOperationException();
    }
}
