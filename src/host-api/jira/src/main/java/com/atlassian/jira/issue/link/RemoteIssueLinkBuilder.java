package com.atlassian.jira.issue.link;

/** {@code com.atlassian.jira.issue.link.RemoteIssueLinkBuilder}, Jira 11.3: confirmed. */
public class RemoteIssueLinkBuilder {

    public RemoteIssueLinkBuilder() {
        throw new UnsupportedOperationException();
    }

    public RemoteIssueLinkBuilder id(Long id) {
        throw new UnsupportedOperationException();
    }

    public RemoteIssueLinkBuilder issueId(Long issueId) {
        throw new UnsupportedOperationException();
    }

    public RemoteIssueLinkBuilder globalId(String globalId) {
        throw new UnsupportedOperationException();
    }

    public RemoteIssueLinkBuilder title(String title) {
        throw new UnsupportedOperationException();
    }

    public RemoteIssueLinkBuilder summary(String summary) {
        throw new UnsupportedOperationException();
    }

    public RemoteIssueLinkBuilder url(String url) {
        throw new UnsupportedOperationException();
    }

    public RemoteIssueLinkBuilder relationship(String relationship) {
        throw new UnsupportedOperationException();
    }

    public RemoteIssueLinkBuilder applicationType(String applicationType) {
        throw new UnsupportedOperationException();
    }

    public RemoteIssueLinkBuilder applicationName(String applicationName) {
        throw new UnsupportedOperationException();
    }

    public RemoteIssueLink build() {
        throw new UnsupportedOperationException();
    }
}
