package org.guildhall.core.artifact;

import java.time.Instant;
import org.guildhall.core.reference.UserKey;

/**
 * Somebody said, with evidence, that an artifact is still true.
 *
 * @param artifact what was reviewed
 * @param by who said so
 * @param at when
 * @param evidence how they know
 * @param note what else they said; may be empty
 */
public record Review(ArtifactId artifact, UserKey by, Instant at, Evidence evidence, String note) {}
