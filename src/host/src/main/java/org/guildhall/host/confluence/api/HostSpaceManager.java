package org.guildhall.host.confluence.api;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import org.guildhall.host.confluence.content.Wiki;
import org.jspecify.annotations.Nullable;

/** Confluence's {@code SpaceManager}. */
public final class HostSpaceManager implements SpaceManager {

    private final Wiki wiki;
    private final Entities entities;

    /** Spaces of that content. */
    public HostSpaceManager(Wiki wiki, Entities entities) {
        this.wiki = wiki;
        this.entities = entities;
    }

    @Override
    public @Nullable Space getSpace(String key) {
        return wiki.spaces().byKey(key).map(entities::space).orElse(null);
    }
}
