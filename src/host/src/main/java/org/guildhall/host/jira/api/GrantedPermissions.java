package org.guildhall.host.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import org.guildhall.host.jira.model.ProjectPermission;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.kernel.HostUser;
import org.jspecify.annotations.Nullable;

/** Who may do what, as plugins ask it; unknown permissions are granted to nobody. */
final class GrantedPermissions implements PermissionManager, GlobalPermissionManager {

    private final JiraServices jira;

    GrantedPermissions(JiraServices jira) {
        this.jira = jira;
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permissionKey, Issue issue, @Nullable ApplicationUser user) {
        return hasPermission(permissionKey, issue.getProjectObject(), user);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permissionKey, Project project, @Nullable ApplicationUser user) {
        return Arrays.stream(ProjectPermission.values())
                .filter(permission -> permission.name().equals(permissionKey.permissionKey()))
                .anyMatch(permission -> jira.stores()
                        .projects()
                        .byId(project.getId())
                        .filter(stored ->
                                jira.permissions().allows(permission, stored, DirectoryUser.in(jira.users(), user)))
                        .isPresent());
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, @Nullable ApplicationUser user) {
        return DirectoryUser.in(jira.users(), user)
                .map(HostUser::isAdministrator)
                .orElse(false);
    }
}
