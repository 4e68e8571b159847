package org.guildhall.host.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import java.util.List;
import org.guildhall.host.jira.store.RemoteLinkStore;

/** Remote links as plugins see them. */
final class StoredRemoteLinks implements RemoteIssueLinkManager {

    private final RemoteLinkStore links;

    StoredRemoteLinks(RemoteLinkStore links) {
        this.links = links;
    }

    @Override
    public List<RemoteIssueLink> getRemoteIssueLinksForIssue(Issue issue) {
        return links.of(issue.getId()).stream().map(RemoteIssueLink::new).toList();
    }
}
