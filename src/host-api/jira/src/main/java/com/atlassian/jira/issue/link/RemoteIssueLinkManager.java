package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/** {@code com.atlassian.jira.issue.link.RemoteIssueLinkManager}, Jira 11.3: confirmed. */
public interface RemoteIssueLinkManager {

    List<RemoteIssueLink> getRemoteIssueLinksForIssue(Issue issue);
}
