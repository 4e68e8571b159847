package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

/** com.atlassian.confluence.core.SpaceContentEntityObject, Confluence 8.7 to 10.2, confirmed. */
public abstract class SpaceContentEntityObject extends ContentEntityObject {

    public Space getSpace() {
        throw new UnsupportedOperationException();
    }

    public void setSpace(Space space) {
        throw new UnsupportedOperationException();
    }

    public String getSpaceKey() {
        throw new UnsupportedOperationException();
    }
}
