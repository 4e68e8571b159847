package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.UpdateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** {@code com.atlassian.jira.issue.link.RemoteIssueLinkManager}, Jira 11.3: confirmed. */
public interface RemoteIssueLinkManager {

    List<RemoteIssueLink> getRemoteIssueLinksForIssue(Issue issue);

    RemoteIssueLink getRemoteIssueLinkByGlobalId(Issue issue, String globalId);

    RemoteIssueLink createRemoteIssueLink(RemoteIssueLink remoteIssueLink, ApplicationUser user) throws CreateException;

    void updateRemoteIssueLink(RemoteIssueLink remoteIssueLink, ApplicationUser user) throws UpdateException;
}
