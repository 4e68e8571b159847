package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

/** {@code com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager}, Jira 11.3: confirmed. */
public interface IssueTypeSchemeManager {

    FieldConfigScheme create(String schemeName, String schemeDescription, List<String> optionIds);

    FieldConfigScheme update(FieldConfigScheme configScheme, Collection<String> optionIds);

    FieldConfigScheme getDefaultIssueTypeScheme();

    boolean isDefaultIssueTypeScheme(FieldConfigScheme configScheme);

    void addOptionToDefault(String id);

    List<FieldConfigScheme> getAllSchemes();

    FieldConfigScheme getConfigScheme(Project project);

    Collection<IssueType> getIssueTypesForProject(Project project);
}
