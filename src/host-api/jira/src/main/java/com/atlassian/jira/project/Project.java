package com.atlassian.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** {@code com.atlassian.jira.project.Project}, Jira 11.3: confirmed. */
public interface Project {

    Long getId();

    String getKey();

    String getName();

    String getDescription();

    Collection<IssueType> getIssueTypes();

    ApplicationUser getProjectLead();
}
