package org.guildhall.plugin.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
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
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Optional;
import org.guildhall.core.followup.IssueTypes;
import org.guildhall.core.followup.TrackedProjectsService;
import org.guildhall.jira.IssueTypeSchemes;
import org.guildhall.jira.JiraAccessControl;
import org.guildhall.jira.JiraIssueTypes;
import org.guildhall.jira.JiraPeople;
import org.guildhall.jira.panel.Origins;
import org.guildhall.plugin.ClusterLocks;
import org.guildhall.plugin.HostServices;
import org.guildhall.plugin.SharedBeans;
import org.guildhall.plugin.Stores;
import org.guildhall.plugin.Wiring;

/** Puts Guildhall together in Jira: issue types, the choice of projects, and the panel of issues. */
public final class JiraWiring {

    private JiraWiring() {}

    /** Makes the beans of Jira's modules. */
    public static void wire(Wiring wiring) {
        HostServices host = wiring.host();
        host.askAlso(JiraWiring::component);
        SharedBeans.add(wiring);
        JiraAccessControl access = wiring.beans()
                .add(new JiraAccessControl(host.get(GlobalPermissionManager.class), host.get(UserManager.class)));
        wiring.beans().add(new JiraPeople(host.get(UserManager.class)));
        wiring.beans()
                .add(new Origins(host.get(JsonEntityPropertyManager.class), host.get(RemoteIssueLinkManager.class)));
        TrackedProjectsService projects = wiring.beans()
                .add(new TrackedProjectsService(
                        Stores.in(host.get(ActiveObjects.class)).trackedProjects(),
                        issueTypes(host),
                        access,
                        new ClusterLocks(host.get(ClusterLockService.class))));
        wiring.lifecycle().add(new IssueTypesPart(projects));
    }

    /** Not every manager of Jira is exported to plugins; its accessor has them all. */
    private static Optional<?> component(Class<?> type) {
        return type.getName().startsWith("com.atlassian.jira.")
                ? Optional.ofNullable(ComponentAccessor.getComponent(type))
                : Optional.empty();
    }

    private static IssueTypes issueTypes(HostServices host) {
        return new JiraIssueTypes(
                host.get(IssueTypeManager.class),
                host.get(AvatarManager.class),
                host.get(ProjectManager.class),
                new IssueTypeSchemes(host.get(IssueTypeSchemeManager.class), host.get(OptionSetManager.class)),
                host.get(I18nResolver.class));
    }
}
