package org.guildhall.host.jira.api;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.Optional;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.service.JiraServices;
import org.jspecify.annotations.Nullable;

/** An issue as plugins see it, as it was when it was asked for; two are equal when they have the same id. */
public final class SeenIssue implements MutableIssue {

    private final StoredIssue issue;
    private final JiraServices jira;

    /** That issue. */
    public SeenIssue(StoredIssue issue, JiraServices jira) {
        this.issue = issue;
        this.jira = jira;
    }

    @Override
    public Long getId() {
        return issue.id();
    }

    @Override
    public String getKey() {
        return issue.key();
    }

    @Override
    public Long getProjectId() {
        return issue.projectId();
    }

    @Override
    public Project getProjectObject() {
        return new SeenProject(jira.issues().projectOf(issue), jira);
    }

    @Override
    public IssueType getIssueType() {
        return new SeenIssueType(jira.issues().typeOf(issue));
    }

    @Override
    public String getSummary() {
        return issue.content().summary();
    }

    @Override
    public @Nullable String getDescription() {
        String description = issue.content().description();
        return description.isEmpty() ? null : description;
    }

    @Override
    public @Nullable ApplicationUser getAssignee() {
        return person(issue.content().assigneeKey());
    }

    @Override
    public @Nullable ApplicationUser getReporter() {
        return person(issue.content().reporterKey());
    }

    @Override
    public Status getStatus() {
        return new SeenStatus(issue.status());
    }

    @Override
    public Timestamp getCreated() {
        return Timestamp.from(issue.created());
    }

    @Override
    public Timestamp getUpdated() {
        return Timestamp.from(issue.updated());
    }

    @Override
    public @Nullable Timestamp getDueDate() {
        return issue.due()
                .map(day -> Timestamp.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()))
                .orElse(null);
    }

    @Override
    public @Nullable Timestamp getResolutionDate() {
        return issue.resolved().map(Timestamp::from).orElse(null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SeenIssue seen && seen.issue.id() == issue.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(issue.id());
    }

    @Override
    public String toString() {
        return issue.key();
    }

    private @Nullable ApplicationUser person(Optional<String> key) {
        return DirectoryUser.orNull(key.flatMap(jira.users()::byKey));
    }
}
