package org.guildhall.host.jira.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What people write into an issue.
 *
 * @param reporterKey user key, empty when anonymous
 * @param labels in alphabetical order
 */
public record IssueContent(
        long typeId,
        String summary,
        String description,
        IssuePriority priority,
        Optional<String> reporterKey,
        Optional<String> assigneeKey,
        List<String> labels,
        Optional<LocalDate> due) {}
