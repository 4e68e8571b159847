package com.atlassian.jira.issue.link;

/** {@code com.atlassian.jira.issue.link.RemoteIssueLink}, Jira 11.3: confirmed. */
public final class RemoteIssueLink {

    RemoteIssueLink() {
        throw new UnsupportedOperationException();
    }

    public Long getId() {
        throw new UnsupportedOperationException();
    }

    public Long getIssueId() {
        throw new UnsupportedOperationException();
    }

    public String getGlobalId() {
        throw new UnsupportedOperationException();
    }

    public String getTitle() {
        throw new UnsupportedOperationException();
    }

    public String getSummary() {
        throw new UnsupportedOperationException();
    }

    public String getUrl() {
        throw new UnsupportedOperationException();
    }

    public String getRelationship() {
        throw new UnsupportedOperationException();
    }

    public String getApplicationType() {
        throw new UnsupportedOperationException();
    }

    public String getApplicationName() {
        throw new UnsupportedOperationException();
    }
}
