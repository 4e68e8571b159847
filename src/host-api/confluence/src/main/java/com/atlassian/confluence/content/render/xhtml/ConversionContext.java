package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.ContentTree;
import com.atlassian.confluence.renderer.PageContext;

/** com.atlassian.confluence.content.render.xhtml.ConversionContext, Confluence 8.2.3 to 8.7, confirmed. */
public interface ConversionContext {

    ContentEntityObject getEntity();

    PageContext getPageContext();

    String getSpaceKey();

    String getOutputType();

    String getOutputDeviceType();

    Object getProperty(String name);

    Object getProperty(String name, Object defaultValue);

    String getPropertyAsString(String name);

    boolean hasProperty(String name);

    void setProperty(String name, Object value);

    Object removeProperty(String name);

    ContentTree getContentTree();

    io.atlassian.util.concurrent.Timeout timeout();

    void checkTimeout() throws XhtmlTimeoutException;

    boolean isAsyncRenderSafe();

    void disableAsyncRenderSafe();

    boolean isDiffOrEmail();
}
