package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.Project;
import java.util.Collection;

/** {@code com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager}, Jira 11.3: confirmed. */
public interface IssueTypeSchemeManager {

    FieldConfigScheme update(FieldConfigScheme configScheme, Collection<String> optionIds);

    boolean isDefaultIssueTypeScheme(FieldConfigScheme configScheme);

    void addOptionToDefault(String id);

    FieldConfigScheme getConfigScheme(Project project);
}
