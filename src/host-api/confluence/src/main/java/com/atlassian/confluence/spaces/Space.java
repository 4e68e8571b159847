package com.atlassian.confluence.spaces;

import com.atlassian.confluence.pages.Page;

/** com.atlassian.confluence.spaces.Space, Confluence 8.7 to 10.2, confirmed. */
public class Space {

    public Space() {
        throw new UnsupportedOperationException();
    }

    public Space(String key) {
        throw new UnsupportedOperationException();
    }

    public long getId() {
        throw new UnsupportedOperationException();
    }

    public String getKey() {
        throw new UnsupportedOperationException();
    }

    public String getName() {
        throw new UnsupportedOperationException();
    }

    public Page getHomePage() {
        throw new UnsupportedOperationException();
    }

    public String getUrlPath() {
        throw new UnsupportedOperationException();
    }

    public boolean isPersonal() {
        throw new UnsupportedOperationException();
    }

    public boolean isArchived() {
        throw new UnsupportedOperationException();
    }
}
