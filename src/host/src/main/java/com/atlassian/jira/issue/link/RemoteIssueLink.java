package com.atlassian.jira.issue.link;

import org.jspecify.annotations.Nullable;

/** A link from an issue to something elsewhere. */
public final class RemoteIssueLink {

    private final RemoteIssueLinkBuilder values;

    RemoteIssueLink(RemoteIssueLinkBuilder values) {
        this.values = values;
    }

    public @Nullable Long getId() {
        return values.id;
    }

    public @Nullable Long getIssueId() {
        return values.issueId;
    }

    public @Nullable String getGlobalId() {
        return values.globalId;
    }

    public @Nullable String getTitle() {
        return values.title;
    }

    public @Nullable String getSummary() {
        return values.summary;
    }

    public @Nullable String getUrl() {
        return values.url;
    }

    public @Nullable String getRelationship() {
        return values.relationship;
    }

    public @Nullable String getApplicationType() {
        return values.applicationType;
    }

    public @Nullable String getApplicationName() {
        return values.applicationName;
    }
}
