package org.guildhall.core.memory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.ArtifactId;
import org.guildhall.core.artifact.ArtifactKind;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.UserKey;

/** Builds artifacts; a pattern of {@code otto}'s, confirmed on 1 January 2026, unless told otherwise. */
public final class ArtifactBuilder {

    private long id;
    private CommunityId community = new CommunityId(1);
    private long page = 100;
    private ArtifactKind kind = ArtifactKind.PATTERN;
    private String owner = "otto";
    private Instant confirmedAt = Instant.parse("2026-01-01T09:00:00Z");
    private int days = ArtifactKind.PATTERN.defaultDays();
    private boolean flagged;

    private ArtifactBuilder() {}

    /** A valid artifact. */
    public static ArtifactBuilder anArtifact() {
        return new ArtifactBuilder();
    }

    /** With that id. */
    public ArtifactBuilder id(long value) {
        id = value;
        return this;
    }

    /** Of that community. */
    public ArtifactBuilder of(CommunityId value) {
        community = value;
        return this;
    }

    /** That page. */
    public ArtifactBuilder page(long value) {
        page = value;
        return this;
    }

    /** Of that kind, planned by the kind's default days. */
    public ArtifactBuilder kind(ArtifactKind value) {
        kind = value;
        return plannedBy(value.defaultDays());
    }

    /** Answered for by that person. */
    public ArtifactBuilder owner(String user) {
        owner = user;
        return this;
    }

    /** Last known to be true then. */
    public ArtifactBuilder confirmedAt(Instant instant) {
        confirmedAt = instant;
        return this;
    }

    /** Planned by so many days. */
    public ArtifactBuilder plannedBy(int value) {
        days = value;
        return this;
    }

    /** Due at that instant. */
    public ArtifactBuilder dueAt(Instant instant) {
        return confirmedAt(instant.minus(days, ChronoUnit.DAYS));
    }

    /** Flagged by a sweep. */
    public ArtifactBuilder flagged() {
        flagged = true;
        return this;
    }

    /** The artifact itself. */
    public Artifact build() {
        Instant nextReview = confirmedAt.plus(days, ChronoUnit.DAYS);
        return new Artifact(
                new ArtifactId(id),
                community,
                new PageRef(page),
                kind,
                new UserKey(owner),
                confirmedAt,
                nextReview,
                days,
                flagged);
    }
}
