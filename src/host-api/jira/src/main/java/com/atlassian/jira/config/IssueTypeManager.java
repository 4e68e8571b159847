package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/** {@code com.atlassian.jira.config.IssueTypeManager}, Jira 11.3: confirmed. */
public interface IssueTypeManager {

    IssueType createIssueType(String name, String description, Long avatarId);

    Collection<IssueType> getIssueTypes();
}
