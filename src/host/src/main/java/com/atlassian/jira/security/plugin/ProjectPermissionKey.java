package com.atlassian.jira.security.plugin;

import java.util.Objects;

/** The key of a project permission. */
public final class ProjectPermissionKey {

    private final String permissionKey;

    /** The permission with that key. */
    public ProjectPermissionKey(String permissionKey) {
        this.permissionKey = permissionKey;
    }

    /** The key. */
    public String permissionKey() {
        return permissionKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPermissionKey key && key.permissionKey.equals(permissionKey);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(permissionKey);
    }

    @Override
    public String toString() {
        return permissionKey;
    }
}
