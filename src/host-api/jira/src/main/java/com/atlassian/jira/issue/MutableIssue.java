package com.atlassian.jira.issue;

/** {@code com.atlassian.jira.issue.MutableIssue}, Jira 11.3: confirmed. */
public interface MutableIssue extends Issue {}
