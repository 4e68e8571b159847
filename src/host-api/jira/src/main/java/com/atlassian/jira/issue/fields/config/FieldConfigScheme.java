package com.atlassian.jira.issue.fields.config;

/** {@code com.atlassian.jira.issue.fields.config.FieldConfigScheme}, Jira 11.3: confirmed. */
public interface FieldConfigScheme {

    Long getId();

    FieldConfig getOneAndOnlyConfig();
}
