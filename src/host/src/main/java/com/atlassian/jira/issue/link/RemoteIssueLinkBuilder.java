package com.atlassian.jira.issue.link;

import org.jspecify.annotations.Nullable;

/** Makes a link from an issue to something elsewhere. */
public class RemoteIssueLinkBuilder {

    @Nullable
    Long id;

    @Nullable
    Long issueId;

    @Nullable
    String globalId;

    @Nullable
    String title;

    @Nullable
    String summary;

    @Nullable
    String url;

    @Nullable
    String relationship;

    @Nullable
    String applicationType;

    @Nullable
    String applicationName;

    public RemoteIssueLinkBuilder() {}

    private RemoteIssueLinkBuilder(RemoteIssueLinkBuilder other) {
        this.id = other.id;
        this.issueId = other.issueId;
        this.globalId = other.globalId;
        this.title = other.title;
        this.summary = other.summary;
        this.url = other.url;
        this.relationship = other.relationship;
        this.applicationType = other.applicationType;
        this.applicationName = other.applicationName;
    }

    public RemoteIssueLinkBuilder id(@Nullable Long id) {
        this.id = id;
        return this;
    }

    public RemoteIssueLinkBuilder issueId(@Nullable Long issueId) {
        this.issueId = issueId;
        return this;
    }

    public RemoteIssueLinkBuilder globalId(@Nullable String globalId) {
        this.globalId = globalId;
        return this;
    }

    public RemoteIssueLinkBuilder title(@Nullable String title) {
        this.title = title;
        return this;
    }

    public RemoteIssueLinkBuilder summary(@Nullable String summary) {
        this.summary = summary;
        return this;
    }

    public RemoteIssueLinkBuilder url(@Nullable String url) {
        this.url = url;
        return this;
    }

    public RemoteIssueLinkBuilder relationship(@Nullable String relationship) {
        this.relationship = relationship;
        return this;
    }

    public RemoteIssueLinkBuilder applicationType(@Nullable String applicationType) {
        this.applicationType = applicationType;
        return this;
    }

    public RemoteIssueLinkBuilder applicationName(@Nullable String applicationName) {
        this.applicationName = applicationName;
        return this;
    }

    /** The link; later changes to the builder do not reach it. */
    public RemoteIssueLink build() {
        return new RemoteIssueLink(new RemoteIssueLinkBuilder(this));
    }
}
