package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something happened to an issue. */
public class IssueEvent {

    private final Issue issue;
    private final Map<String, Object> params;
    private final @Nullable ApplicationUser user;
    private final Long eventTypeId;

    /** That kind of thing happened to the issue, done by that user. */
    public IssueEvent(Issue issue, Map<String, Object> params, @Nullable ApplicationUser user, Long eventTypeId) {
        this.issue = issue;
        this.params = params;
        this.user = user;
        this.eventTypeId = eventTypeId;
    }

    /** The issue as it is now. */
    public Issue getIssue() {
        return issue;
    }

    /** The issue's project. */
    public Project getProject() {
        return issue.getProjectObject();
    }

    /** Who did it; null when anonymous. */
    public @Nullable ApplicationUser getUser() {
        return user;
    }

    /** What happened: 1 created, 2 updated, 6 commented, 13 a transition. */
    public Long getEventTypeId() {
        return eventTypeId;
    }

    /** Further values. */
    public Map<String, Object> getParams() {
        return params;
    }
}
