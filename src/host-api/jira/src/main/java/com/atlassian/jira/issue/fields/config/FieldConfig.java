package com.atlassian.jira.issue.fields.config;

/** {@code com.atlassian.jira.issue.fields.config.FieldConfig}, Jira 11.3: likely. */
public interface FieldConfig {

    Long getId();
}
