package com.atlassian.jira.security.plugin;

/** {@code com.atlassian.jira.security.plugin.ProjectPermissionKey}, Jira 11.3: likely. */
public final class ProjectPermissionKey {

    public ProjectPermissionKey(String permissionKey) {
        throw new UnsupportedOperationException();
    }

    public String permissionKey() {
        throw new UnsupportedOperationException();
    }
}
