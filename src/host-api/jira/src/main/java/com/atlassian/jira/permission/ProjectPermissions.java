package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/** {@code com.atlassian.jira.permission.ProjectPermissions}, Jira 11.3: confirmed. */
public final class ProjectPermissions {

    public static final ProjectPermissionKey ADMINISTER_PROJECTS = unsupported();
    public static final ProjectPermissionKey BROWSE_PROJECTS = unsupported();
    public static final ProjectPermissionKey CREATE_ISSUES = unsupported();
    public static final ProjectPermissionKey EDIT_ISSUES = unsupported();
    public static final ProjectPermissionKey TRANSITION_ISSUES = unsupported();
    public static final ProjectPermissionKey LINK_ISSUES = unsupported();
    public static final ProjectPermissionKey ADD_COMMENTS = unsupported();

    private ProjectPermissions() {}

    private static ProjectPermissionKey unsupported() {
        throw new UnsupportedOperationException();
    }
}
