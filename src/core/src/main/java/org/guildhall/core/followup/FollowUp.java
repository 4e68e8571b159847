package org.guildhall.core.followup;

import java.time.Instant;
import java.util.Optional;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.reference.IssueKey;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.UserKey;

/**
 * Something to do or learn, raised from a page and tracked as one issue.
 *
 * @param id identifies it
 * @param community whose
 * @param page where it was raised
 * @param key idempotency key: raised again with the same key, it is the same follow-up
 * @param summary what is to be done or learnt
 * @param ifThen "when I next …, I will …"; may be empty
 * @param raisedBy who raised it
 * @param raisedAt when
 * @param issue its issue; empty while Jira has not been reached
 */
public record FollowUp(
        FollowUpId id,
        CommunityId community,
        PageRef page,
        String key,
        String summary,
        String ifThen,
        UserKey raisedBy,
        Instant raisedAt,
        Optional<IssueKey> issue) {

    /** The same follow-up with its issue. */
    public FollowUp trackedAs(IssueKey issueKey) {
        return new FollowUp(id, community, page, key, summary, ifThen, raisedBy, raisedAt, Optional.of(issueKey));
    }
}
