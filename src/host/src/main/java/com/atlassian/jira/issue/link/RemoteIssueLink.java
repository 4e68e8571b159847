package com.atlassian.jira.issue.link;

import org.guildhall.host.jira.model.StoredRemoteLink;
import org.jspecify.annotations.Nullable;

/** A link from an issue to something elsewhere. */
public final class RemoteIssueLink {

    private final StoredRemoteLink link;

    /** The link that the host keeps. */
    public RemoteIssueLink(StoredRemoteLink link) {
        this.link = link;
    }

    public @Nullable String getGlobalId() {
        return link.globalId().orElse(null);
    }

    public @Nullable String getTitle() {
        return link.title();
    }

    public @Nullable String getUrl() {
        return link.url();
    }
}
