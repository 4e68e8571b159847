package com.atlassian.confluence.renderer;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.renderer.RenderContext;

/** The content in which something is rendered. */
public class PageContext extends RenderContext {

    private final ContentEntityObject entity;

    public PageContext() {
        this(null);
    }

    public PageContext(ContentEntityObject entity) {
        this.entity = entity;
    }

    public ContentEntityObject getEntity() {
        return entity;
    }

    public String getSpaceKey() {
        return entity instanceof SpaceContentEntityObject content ? content.getSpaceKey() : null;
    }
}
