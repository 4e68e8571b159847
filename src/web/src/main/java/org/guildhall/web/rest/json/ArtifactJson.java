package org.guildhall.web.rest.json;

import java.time.Instant;
import org.guildhall.core.artifact.ArtifactKind;

/**
 * An artifact.
 *
 * @param owner login name
 * @param confirmedAt when it was last known to be true
 * @param stale whether its next review date has passed
 * @param flagged whether a sweep has said so
 */
public record ArtifactJson(
        long id,
        long community,
        PageJson page,
        @Word(ArtifactKind.class) String kind,
        String owner,
        Instant confirmedAt,
        Instant nextReview,
        boolean stale,
        boolean flagged) {}
