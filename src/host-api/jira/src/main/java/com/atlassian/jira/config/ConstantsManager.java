package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/** {@code com.atlassian.jira.config.ConstantsManager}, Jira 11.3: likely. */
public interface ConstantsManager {

    IssueType getIssueType(String id);

    Collection<IssueType> getAllIssueTypeObjects();

    void refreshIssueTypes();
}
