package org.guildhall.core.artifact;

/** Days until stale by kind, as administrators have set them. */
@FunctionalInterface
public interface ReviewIntervals {

    /** Days from one review of an artifact of that kind to the next. */
    int days(ArtifactKind kind);
}
