package org.guildhall.core.upkeep;

import java.time.Instant;
import java.util.Optional;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.reference.IssueKey;

/**
 * What a sweep left: something is the matter with an artifact or a ritual.
 *
 * @param id identifies it
 * @param community whose
 * @param reason why
 * @param subject id of the artifact or ritual, as the reason says
 * @param since when what it says began: the next review date that passed, or the first of the cancelled occurrences
 * @param raisedAt when the sweep raised it
 * @param clearedAt when its cause was gone; empty while it is open
 * @param toldIn the sweep run whose digests told of it; empty while nobody was told
 * @param issue its issue in Jira; empty when none was raised (yet)
 */
public record Flag(
        FlagId id,
        CommunityId community,
        FlagReason reason,
        long subject,
        Instant since,
        Instant raisedAt,
        Optional<Instant> clearedAt,
        Optional<SweepRunId> toldIn,
        Optional<IssueKey> issue) {

    /** Whether its cause still stands. */
    public boolean isOpen() {
        return clearedAt.isEmpty();
    }

    /** The same flag, cleared. */
    public Flag clearedAt(Instant at) {
        return new Flag(id, community, reason, subject, since, raisedAt, Optional.of(at), toldIn, issue);
    }

    /** The same flag, told of in that run. */
    public Flag toldIn(SweepRunId run) {
        return new Flag(id, community, reason, subject, since, raisedAt, clearedAt, Optional.of(run), issue);
    }

    /** The same flag with its issue. */
    public Flag trackedAs(IssueKey key) {
        return new Flag(id, community, reason, subject, since, raisedAt, clearedAt, toldIn, Optional.of(key));
    }
}
