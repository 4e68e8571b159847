package org.guildhall.host.jira.api;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import org.guildhall.host.jira.store.ProjectStore;
import org.jspecify.annotations.Nullable;

/** Projects as plugins see them. */
final class StoredProjects implements ProjectManager {

    private final ProjectStore projects;

    StoredProjects(ProjectStore projects) {
        this.projects = projects;
    }

    @Override
    public @Nullable Project getProjectObjByKey(String projectKey) {
        return projects.byKey(projectKey).map(SeenProject::new).orElse(null);
    }
}
