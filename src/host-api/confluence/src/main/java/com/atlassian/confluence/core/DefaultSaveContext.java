package com.atlassian.confluence.core;

/** com.atlassian.confluence.core.DefaultSaveContext, Confluence 8.7 to 10.2, confirmed. */
public class DefaultSaveContext implements SaveContext {

    public DefaultSaveContext(boolean suppressNotifications, boolean updateLastModifier, boolean suppressEvents) {
        throw new UnsupportedOperationException();
    }
}
