package org.guildhall.core.artifact;

import java.time.Duration;
import java.time.Instant;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.UserKey;

/**
 * A page that a community keeps.
 *
 * @param id identifies it
 * @param community who keeps it
 * @param page the page; a page is at most one artifact
 * @param kind what sort of page
 * @param owner who answers for it; the page's creator until somebody takes it over
 * @param confirmedAt when it was last known to be true: its last review, or before any review the page's last change
 * @param nextReview when it falls due
 * @param plannedDays the days until stale of its kind by which {@code nextReview} was planned
 * @param flagged whether a sweep has flagged it as stale and nothing has cleared that since
 */
public record Artifact(
        ArtifactId id,
        CommunityId community,
        PageRef page,
        ArtifactKind kind,
        UserKey owner,
        Instant confirmedAt,
        Instant nextReview,
        int plannedDays,
        boolean flagged) {

    /** Whether its next review date has passed. */
    public boolean isStale(Instant now) {
        return !nextReview.isAfter(now);
    }

    /** An artifact of a page that nobody has reviewed, planned from its last change; its id is given later. */
    static Artifact unreviewed(CommunityId community, PageSummary page, ArtifactKind kind, int days) {
        Instant changed = page.lastModified();
        Instant next = changed.plus(Duration.ofDays(days));
        return new Artifact(
                new ArtifactId(0), community, page.page(), kind, page.creator(), changed, next, days, false);
    }

    /** The same artifact planned anew from its last confirmation, by the share of the days that its evidence earned then. */
    public Artifact plannedBy(int days) {
        long earned = Duration.between(confirmedAt, nextReview).toDays();
        Instant next = confirmedAt.plus(Duration.ofDays(Evidence.earnedAnew(earned, plannedDays, days)));
        return new Artifact(id, community, page, kind, owner, confirmedAt, next, days, flagged);
    }

    /** The same artifact after a review: confirmed, not flagged, due after the interval that the evidence earns. */
    Artifact confirmed(Instant at, int days, Evidence evidence) {
        Instant next = at.plus(Duration.ofDays(evidence.earnedDays(days)));
        return new Artifact(id, community, page, kind, owner, at, next, days, false);
    }

    /** The same artifact as another kind, planned anew. */
    Artifact as(ArtifactKind other, int days) {
        return new Artifact(id, community, page, other, owner, confirmedAt, nextReview, plannedDays, flagged)
                .plannedBy(days);
    }

    /** The same artifact, flagged or not. */
    public Artifact flagged(boolean value) {
        return new Artifact(id, community, page, kind, owner, confirmedAt, nextReview, plannedDays, value);
    }
}
