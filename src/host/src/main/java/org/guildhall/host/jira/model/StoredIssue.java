package org.guildhall.host.jira.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An issue as it is kept.
 *
 * @param number its number within the project
 * @param resolved when it was resolved; present exactly when there is a resolution
 */
public record StoredIssue(
        long id,
        String key,
        long projectId,
        long number,
        IssueContent content,
        WorkflowStatus status,
        Optional<String> resolution,
        Instant created,
        Instant updated,
        Optional<Instant> resolved) {

    /** The issue with other content. */
    public StoredIssue withContent(IssueContent newContent, Instant now) {
        return new StoredIssue(id, key, projectId, number, newContent, status, resolution, created, now, resolved);
    }

    /** The issue after a transition; it is resolved exactly when the new status is a done one. */
    public StoredIssue withStatus(WorkflowStatus newStatus, Instant now) {
        boolean done = newStatus.category() == StatusCategory.DONE;
        return new StoredIssue(
                id,
                key,
                projectId,
                number,
                content,
                newStatus,
                done ? Optional.of(resolution.orElse("Done")) : Optional.empty(),
                created,
                now,
                done ? Optional.of(resolved.orElse(now)) : Optional.empty());
    }

    /** Due date, or empty. */
    public Optional<LocalDate> due() {
        return content.due();
    }

    /** Labels in alphabetical order. */
    public List<String> labels() {
        return content.labels();
    }
}
