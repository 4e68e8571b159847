package com.atlassian.jira.permission;

/** {@code com.atlassian.jira.permission.GlobalPermissionKey}, Jira 11.3: confirmed. */
public final class GlobalPermissionKey {

    public static final GlobalPermissionKey ADMINISTER = null;

    private GlobalPermissionKey() {}
}
