package org.guildhall.host.jira.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A comment on an issue.
 *
 * @param authorKey user key, empty when anonymous
 * @param body wiki markup
 */
public record StoredComment(
        long id, long issueId, Optional<String> authorKey, String body, Instant created, Instant updated) {}
