package com.atlassian.confluence.spaces;

/** com.atlassian.confluence.spaces.SpaceManager, Confluence 8.7 to 10.2, confirmed. */
public interface SpaceManager {

    Space getSpace(String key);
}
