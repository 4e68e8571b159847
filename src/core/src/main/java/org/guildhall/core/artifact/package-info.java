/**
 * Artifacts: pages that a community keeps, with a kind, an owner and a next review date.
 *
 * <p>Core types: {@link org.guildhall.core.artifact.Artifact}, {@link org.guildhall.core.artifact.Review} with its
 * {@link org.guildhall.core.artifact.Evidence}. {@link org.guildhall.core.artifact.ArtifactService} registers pages and takes
 * reviews; {@link org.guildhall.core.artifact.PageDirectory} is the port to the pages themselves.
 *
 * <p>Invariants: a page is at most one artifact; an artifact is stale when its next review date has passed, and only a review
 * moves that date on (an edit is not a claim that the rest is still true).
 */
@NullMarked
package org.guildhall.core.artifact;

import org.jspecify.annotations.NullMarked;
