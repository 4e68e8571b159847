package org.guildhall.host.jira.api;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.option.OptionSetManager;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.util.UserManager;
import org.guildhall.host.jira.model.StoredIssueType;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.kernel.Components;

/** Provides what plugins see of the small Jira. */
public final class JiraComponents {

    private JiraComponents() {}

    /** Provides all components, also to {@link ComponentAccessor}. */
    public static void provide(JiraServices jira, Components components) {
        components
                .provide(
                        IssueTypeManager.class,
                        new StoredIssueTypes(jira.stores().types()))
                .provide(IssueTypeSchemeManager.class, new StoredSchemes(jira.stores()))
                .provide(OptionSetManager.class, new SchemeOptions(jira.stores().schemes()))
                .provide(ProjectManager.class, new StoredProjects(jira.stores().projects()))
                .provide(
                        RemoteIssueLinkManager.class,
                        new StoredRemoteLinks(jira.stores().links()))
                .provide(
                        JsonEntityPropertyManager.class,
                        new StoredProperties(jira.stores().properties()))
                .provide(UserManager.class, new DirectoryUsers(jira.users()))
                .provide(GlobalPermissionManager.class, new Administrators(jira.users()))
                .provide(AvatarManager.class, iconType -> StoredIssueType.DEFAULT_AVATAR);
        ComponentAccessor.initialise(components);
    }
}
