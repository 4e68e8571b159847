package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/** {@code com.atlassian.jira.event.issue.IssueEvent}, Jira 11.3: likely. */
public class IssueEvent {

    IssueEvent() {
        throw new UnsupportedOperationException();
    }

    public Issue getIssue() {
        throw new UnsupportedOperationException();
    }

    public Project getProject() {
        throw new UnsupportedOperationException();
    }

    public ApplicationUser getUser() {
        throw new UnsupportedOperationException();
    }

    public Long getEventTypeId() {
        throw new UnsupportedOperationException();
    }
}
