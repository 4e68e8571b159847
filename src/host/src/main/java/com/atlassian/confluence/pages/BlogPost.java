package com.atlassian.confluence.pages;

/** A blog post; the host keeps none. */
public class BlogPost extends AbstractPage {

    @Override
    public String getType() {
        return "blogpost";
    }
}
