package org.guildhall.host.jira.api;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.UpdateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkBuilder;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.guildhall.host.jira.model.StoredRemoteLink;
import org.guildhall.host.jira.store.RemoteLinkStore;
import org.jspecify.annotations.Nullable;

/** Remote links as plugins see them. */
final class StoredRemoteLinks implements RemoteIssueLinkManager {

    private final RemoteLinkStore links;

    StoredRemoteLinks(RemoteLinkStore links) {
        this.links = links;
    }

    @Override
    public List<RemoteIssueLink> getRemoteIssueLinksForIssue(Issue issue) {
        return links.of(issue.getId()).stream().map(StoredRemoteLinks::seen).toList();
    }

    @Override
    public @Nullable RemoteIssueLink getRemoteIssueLinkByGlobalId(Issue issue, String globalId) {
        return links.byGlobalId(issue.getId(), globalId)
                .map(StoredRemoteLinks::seen)
                .orElse(null);
    }

    @Override
    public RemoteIssueLink createRemoteIssueLink(RemoteIssueLink remoteIssueLink, @Nullable ApplicationUser user)
            throws CreateException {
        if (remoteIssueLink.getIssueId() == null
                || remoteIssueLink.getTitle() == null
                || remoteIssueLink.getUrl() == null) {
            throw new CreateException("A remote link needs an issue, a title and a URL");
        }
        return seen(links.upsert(stored(0, remoteIssueLink)));
    }

    @Override
    public void updateRemoteIssueLink(RemoteIssueLink remoteIssueLink, @Nullable ApplicationUser user)
            throws UpdateException {
        Long id = remoteIssueLink.getId();
        if (id == null) {
            throw new UpdateException("A remote link that was never created cannot be changed");
        }
        links.update(stored(id, remoteIssueLink));
    }

    private static StoredRemoteLink stored(long id, RemoteIssueLink link) {
        return new StoredRemoteLink(
                id,
                Optional.ofNullable(link.getIssueId()).orElse(0L),
                Optional.ofNullable(link.getGlobalId()),
                text(link.getTitle()),
                text(link.getSummary()),
                text(link.getUrl()),
                text(link.getRelationship()),
                text(link.getApplicationType()),
                text(link.getApplicationName()),
                "",
                "",
                false);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static RemoteIssueLink seen(StoredRemoteLink link) {
        return new RemoteIssueLinkBuilder()
                .id(link.id())
                .issueId(link.issueId())
                .globalId(link.globalId().orElse(null))
                .title(link.title())
                .summary(link.summary())
                .url(link.url())
                .relationship(link.relationship())
                .applicationType(link.applicationType())
                .applicationName(link.applicationName())
                .build();
    }
}
