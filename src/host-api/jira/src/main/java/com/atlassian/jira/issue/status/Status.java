package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;

/** {@code com.atlassian.jira.issue.status.Status}, Jira 11.3: likely. */
public interface Status extends IssueConstant {}
