package org.guildhall.host.jira.api;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import org.guildhall.host.jira.service.JiraServices;
import org.jspecify.annotations.Nullable;

/** Issues as plugins see them. */
final class StoredIssues implements IssueManager {

    private final JiraServices jira;

    StoredIssues(JiraServices jira) {
        this.jira = jira;
    }

    @Override
    public @Nullable MutableIssue getIssueObject(Long id) {
        return jira.stores()
                .issues()
                .byId(id)
                .map(issue -> new SeenIssue(issue, jira))
                .orElse(null);
    }

    @Override
    public @Nullable MutableIssue getIssueObject(String key) {
        return jira.stores()
                .issues()
                .byKey(key)
                .map(issue -> new SeenIssue(issue, jira))
                .orElse(null);
    }

    @Override
    public @Nullable MutableIssue getIssueByCurrentKey(String key) {
        return getIssueObject(key);
    }
}
