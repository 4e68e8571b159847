package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

/** com.atlassian.confluence.content.render.xhtml.ConversionContext, Confluence 8.2.3 to 8.7, confirmed. */
public interface ConversionContext {

    ContentEntityObject getEntity();

    String getOutputType();

    Object getProperty(String name);

    void setProperty(String name, Object value);
}
