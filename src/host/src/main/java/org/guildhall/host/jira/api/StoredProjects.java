package org.guildhall.host.jira.api;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Optional;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.jira.service.JiraServices;
import org.jspecify.annotations.Nullable;

/** Projects as plugins see them. */
final class StoredProjects implements ProjectManager {

    private final JiraServices jira;

    StoredProjects(JiraServices jira) {
        this.jira = jira;
    }

    @Override
    public @Nullable Project getProjectObj(Long id) {
        return seen(jira.stores().projects().byId(id));
    }

    @Override
    public @Nullable Project getProjectObjByKey(String projectKey) {
        return seen(jira.stores().projects().byKey(projectKey));
    }

    @Override
    public @Nullable Project getProjectByCurrentKey(String projectKey) {
        return getProjectObjByKey(projectKey);
    }

    @Override
    public List<Project> getProjects() {
        return jira.stores().projects().all().stream()
                .<Project>map(project -> new SeenProject(project, jira))
                .toList();
    }

    private @Nullable Project seen(Optional<StoredProject> project) {
        return project.map(found -> new SeenProject(found, jira)).orElse(null);
    }
}
