package org.guildhall.core.upkeep;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.guildhall.core.access.People;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.Review;
import org.guildhall.core.artifact.ReviewListener;
import org.guildhall.core.followup.IssueRemark;
import org.guildhall.core.outbox.Courier;
import org.guildhall.core.outbox.Outbox;
import org.guildhall.core.ritual.Occurrence;
import org.guildhall.core.ritual.OccurrenceListener;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.ritual.Session;

/**
 * Clears flags at once when their cause is fixed: the artifact was reviewed, the ritual was held. The label on the page and the
 * comment on the issue follow within moments.
 */
public final class FlagClearing implements ReviewListener, OccurrenceListener {

    private final FlagRepository flags;
    private final Outbox outbox;
    private final Courier courier;
    private final People people;
    private final Clock clock;

    /** Uses the given ports. */
    public FlagClearing(FlagRepository flags, Outbox outbox, Courier courier, People people, Clock clock) {
        this.flags = flags;
        this.outbox = outbox;
        this.courier = courier;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void reviewed(Artifact artifact, Review review) {
        IssueRemark remark = new IssueRemark(
                IssueRemark.Kind.REVIEWED,
                people.displayName(review.by()),
                review.at(),
                review.evidence().name());
        clearPromptly(artifact, remark);
    }

    @Override
    public void withdrawn(Artifact artifact) {
        clearPromptly(artifact, new IssueRemark(IssueRemark.Kind.WITHDRAWN, "", clock.instant(), ""));
    }

    @Override
    public void held(Ritual ritual, Session session) {
        IssueRemark remark = new IssueRemark(
                IssueRemark.Kind.HELD,
                people.displayName(session.by()),
                session.at(),
                session.originalStart().toString());
        clearRitual(ritual, session.originalStart(), remark);
    }

    @Override
    public void reinstated(Ritual ritual, Occurrence occurrence) {
        Instant start = occurrence.originalStart();
        if (start.isBefore(clock.instant())) {
            clearRitual(
                    ritual, start, new IssueRemark(IssueRemark.Kind.REINSTATED, "", clock.instant(), start.toString()));
        }
    }

    @Override
    public void retired(Ritual ritual) {
        Instant now = clock.instant();
        clearRitual(ritual, Instant.MAX, new IssueRemark(IssueRemark.Kind.RETIRED, "", now, ""));
    }

    private void clearPromptly(Artifact artifact, IssueRemark remark) {
        if (clearArtifact(artifact, remark)) {
            courier.call();
        }
    }

    /** Clears an artifact's flag, and tells whether it had one; its page loses the label. */
    boolean clearArtifact(Artifact artifact, IssueRemark remark) {
        List<Flag> open =
                flags.open(FlagReason.STALE_ARTIFACT, List.of(artifact.id().value()));
        for (Flag flag : open) {
            clear(flag, remark);
            outbox.take(FlagMessages.label(artifact.page(), false, flag.id(), clock.instant()));
        }
        return !open.isEmpty();
    }

    /** What happened to an occurrence long before those that were called off in a row changes nothing about them. */
    private void clearRitual(Ritual ritual, Instant occurrence, IssueRemark remark) {
        flags.open(FlagReason.CANCELLED_RITUAL, List.of(ritual.id().value())).stream()
                .filter(flag -> !occurrence.isBefore(flag.since()))
                .forEach(flag -> {
                    clear(flag, remark);
                    courier.call();
                });
    }

    /** Clears one flag and says so on its issue. */
    void clear(Flag flag, IssueRemark remark) {
        flags.saveAll(List.of(flag.clearedAt(clock.instant())));
        outbox.take(FlagMessages.remark(flag, remark, clock.instant()));
    }
}
