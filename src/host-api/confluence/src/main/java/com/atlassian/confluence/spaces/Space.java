package com.atlassian.confluence.spaces;

/** com.atlassian.confluence.spaces.Space, Confluence 8.7 to 10.2, confirmed. */
public class Space {

    public Space(String key) {
        throw new UnsupportedOperationException();
    }

    public long getId() {
        throw new UnsupportedOperationException();
    }

    public String getKey() {
        throw new UnsupportedOperationException();
    }
}
