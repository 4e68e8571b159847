package com.atlassian.jira.issue.link;

/** {@code com.atlassian.jira.issue.link.RemoteIssueLink}, Jira 11.3: confirmed. */
public final class RemoteIssueLink {

    RemoteIssueLink() {
        throw new UnsupportedOperationException();
    }

    public String getGlobalId() {
        throw new UnsupportedOperationException();
    }

    public String getTitle() {
        throw new UnsupportedOperationException();
    }

    public String getUrl() {
        throw new UnsupportedOperationException();
    }
}
