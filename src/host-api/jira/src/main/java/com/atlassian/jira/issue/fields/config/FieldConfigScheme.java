package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

/** {@code com.atlassian.jira.issue.fields.config.FieldConfigScheme}, Jira 11.3: confirmed. */
public interface FieldConfigScheme {

    Long getId();

    String getName();

    FieldConfig getOneAndOnlyConfig();

    Collection<String> getAssociatedIssueTypeIds();

    List<Project> getAssociatedProjectObjects();
}
