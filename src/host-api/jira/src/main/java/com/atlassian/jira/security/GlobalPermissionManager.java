package com.atlassian.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/** {@code com.atlassian.jira.security.GlobalPermissionManager}, Jira 11.3: confirmed. */
public interface GlobalPermissionManager {

    boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user);
}
