package com.atlassian.jira.issue;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;

/** {@code com.atlassian.jira.issue.Issue}, Jira 11.3: confirmed. */
public interface Issue {

    Long getId();

    String getKey();

    Long getProjectId();

    Project getProjectObject();

    IssueType getIssueType();

    String getSummary();

    String getDescription();

    ApplicationUser getAssignee();

    ApplicationUser getReporter();

    Status getStatus();

    Timestamp getCreated();

    Timestamp getUpdated();

    Timestamp getDueDate();

    Timestamp getResolutionDate();
}
