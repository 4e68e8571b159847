package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.issue.IssueConstant;

/** {@code com.atlassian.jira.issue.issuetype.IssueType}, Jira 11.3: confirmed. */
public interface IssueType extends IssueConstant {}
