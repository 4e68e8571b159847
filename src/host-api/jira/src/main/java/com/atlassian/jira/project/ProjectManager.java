package com.atlassian.jira.project;

/** {@code com.atlassian.jira.project.ProjectManager}, Jira 11.3: confirmed. */
public interface ProjectManager {

    Project getProjectObjByKey(String projectKey);
}
