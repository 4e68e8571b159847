package com.atlassian.confluence.core;

/** How content is saved. */
public class DefaultSaveContext implements SaveContext {

    private final boolean suppressNotifications;
    private final boolean updateLastModifier;
    private final boolean suppressEvents;

    public DefaultSaveContext(boolean suppressNotifications, boolean updateLastModifier, boolean suppressEvents) {
        this.suppressNotifications = suppressNotifications;
        this.updateLastModifier = updateLastModifier;
        this.suppressEvents = suppressEvents;
    }

    public boolean isSuppressNotifications() {
        return suppressNotifications;
    }

    public boolean doUpdateLastModifier() {
        return updateLastModifier;
    }

    public boolean isEventSuppressed() {
        return suppressEvents;
    }
}
