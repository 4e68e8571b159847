package com.atlassian.jira.project;

import java.util.List;

/** {@code com.atlassian.jira.project.ProjectManager}, Jira 11.3: confirmed. */
public interface ProjectManager {

    Project getProjectObj(Long id);

    Project getProjectObjByKey(String projectKey);

    Project getProjectByCurrentKey(String projectKey);

    List<Project> getProjects();
}
