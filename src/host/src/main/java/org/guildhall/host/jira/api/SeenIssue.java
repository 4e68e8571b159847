package org.guildhall.host.jira.api;

import com.atlassian.jira.issue.Issue;
import org.guildhall.host.jira.model.StoredIssue;

/** An issue as plugins see it, as it was when it was asked for. */
public record SeenIssue(StoredIssue issue) implements Issue {

    @Override
    public Long getId() {
        return issue.id();
    }

    @Override
    public String getKey() {
        return issue.key();
    }
}
