package com.atlassian.confluence.renderer;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.renderer.RenderContext;

/** com.atlassian.confluence.renderer.PageContext, Confluence 8.7 to 10.2, confirmed. */
public class PageContext extends RenderContext {

    public PageContext() {
        throw new UnsupportedOperationException();
    }

    public PageContext(ContentEntityObject entity) {
        throw new UnsupportedOperationException();
    }

    public ContentEntityObject getEntity() {
        throw new UnsupportedOperationException();
    }

    public String getSpaceKey() {
        throw new UnsupportedOperationException();
    }
}
