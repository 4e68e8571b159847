package org.guildhall.web.rest.json;

import java.time.Instant;
import java.util.Optional;

/**
 * A follow-up.
 *
 * @param key its idempotency key
 * @param issue absent while Jira has not been reached
 * @param waiting why there is no issue yet
 */
public record FollowUpJson(
        long id,
        long community,
        PageJson page,
        String key,
        String summary,
        String ifThen,
        String raisedBy,
        Instant raisedAt,
        Optional<IssueJson> issue,
        Optional<WaitingJson> waiting) {

    /**
     * Why there is no issue yet.
     *
     * @param detail a sentence
     * @param authorise where to allow Guildhall to act in Jira, if that is what is missing
     */
    public record WaitingJson(String detail, Optional<String> authorise) {}

    /** The same follow-up, with why there is no issue yet. */
    public FollowUpJson waitingFor(WaitingJson why) {
        return new FollowUpJson(id, community, page, key, summary, ifThen, raisedBy, raisedAt, issue, Optional.of(why));
    }
}
