package com.atlassian.confluence.spaces;

import java.util.List;

/** com.atlassian.confluence.spaces.SpaceManager, Confluence 8.7 to 10.2, confirmed. */
public interface SpaceManager {

    Space getSpace(long id);

    Space getSpace(String key);

    List<Space> getAllSpaces();
}
