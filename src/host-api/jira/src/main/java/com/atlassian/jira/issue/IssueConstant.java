package com.atlassian.jira.issue;

/** {@code com.atlassian.jira.issue.IssueConstant}, Jira 11.3: likely. */
public interface IssueConstant {

    String getId();

    String getName();
}
