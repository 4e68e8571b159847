package org.guildhall.host.jira.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.jira.model.Grant;
import org.guildhall.host.jira.model.ProjectPermission;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.jira.store.ProjectStore;
import org.guildhall.host.kernel.HostUser;

/** Who may do what in which project. */
public final class Permissions {

    private final ProjectStore projects;

    /** Permissions as granted in the projects. */
    public Permissions(ProjectStore projects) {
        this.projects = projects;
    }

    /** What a project grants when nobody chose: people work in it, its lead and the administrators run it. */
    public static List<Grant> usual() {
        return List.of(
                Grant.toLoggedIn(ProjectPermission.BROWSE_PROJECTS),
                Grant.toLoggedIn(ProjectPermission.CREATE_ISSUES),
                Grant.toLoggedIn(ProjectPermission.EDIT_ISSUES),
                Grant.toLoggedIn(ProjectPermission.TRANSITION_ISSUES),
                Grant.toLoggedIn(ProjectPermission.ADD_COMMENTS),
                Grant.toLoggedIn(ProjectPermission.LINK_ISSUES),
                Grant.toLead(ProjectPermission.ADMINISTER_PROJECTS),
                Grant.toGroup(ProjectPermission.ADMINISTER_PROJECTS, HostUser.ADMINISTRATORS));
    }

    /** Whether the person may do that in the project. */
    public boolean allows(ProjectPermission permission, StoredProject project, Optional<HostUser> user) {
        return allows(projects.grants().getOrDefault(project.id(), List.of()), permission, project, user);
    }

    /** The projects in which the person may do that, by name. */
    public List<StoredProject> projects(ProjectPermission permission, Optional<HostUser> user) {
        Map<Long, List<Grant>> grants = projects.grants();
        return projects.all().stream()
                .filter(project -> allows(grants.getOrDefault(project.id(), List.of()), permission, project, user))
                .toList();
    }

    private static boolean allows(
            List<Grant> grants, ProjectPermission permission, StoredProject project, Optional<HostUser> user) {
        return grants.stream().filter(grant -> grant.permission() == permission).anyMatch(grant -> user.map(
                        person -> grant.reaches(person, project.leadKey()))
                .orElse(grant.kind() == Grant.Kind.ANYONE));
    }
}
