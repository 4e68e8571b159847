package com.atlassian.jira.project;

/** {@code com.atlassian.jira.project.Project}, Jira 11.3: confirmed. */
public interface Project {

    Long getId();

    String getKey();
}
