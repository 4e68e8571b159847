package com.atlassian.confluence.core;

/** com.atlassian.confluence.core.ContentPropertyManager, Confluence 8.7, confirmed. */
public interface ContentPropertyManager {

    String getStringProperty(ContentEntityObject entity, String key);

    void setStringProperty(ContentEntityObject entity, String key, String value);

    String getTextProperty(ContentEntityObject entity, String key);

    void setTextProperty(ContentEntityObject entity, String key, String value);

    void removeProperty(ContentEntityObject entity, String key);

    void removeProperties(ContentEntityObject entity);
}
