package org.guildhall.host.jira.api;

import com.atlassian.jira.issue.issuetype.IssueType;
import org.guildhall.host.jira.model.StoredIssueType;

/** An issue type as plugins see it. */
record SeenIssueType(StoredIssueType type) implements IssueType {

    @Override
    public String getId() {
        return String.valueOf(type.id());
    }

    @Override
    public String getName() {
        return type.name();
    }
}
