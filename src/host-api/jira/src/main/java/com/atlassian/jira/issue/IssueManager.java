package com.atlassian.jira.issue;

/** {@code com.atlassian.jira.issue.IssueManager}, Jira 11.3: confirmed. */
public interface IssueManager {

    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);

    MutableIssue getIssueByCurrentKey(String key);
}
