package org.guildhall.web.rest.json;

import java.util.Optional;

/**
 * A follow-up that is to be raised.
 *
 * @param key makes raising it twice harmless; the header {@code Idempotency-Key} does as well
 * @param page id of the page that it is raised on
 * @param ifThen "when I next \u2026, I will \u2026"
 */
public record FollowUpInputJson(
        Optional<String> key, Optional<Long> page, Optional<String> summary, Optional<String> ifThen) {}
