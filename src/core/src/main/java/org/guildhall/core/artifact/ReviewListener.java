package org.guildhall.core.artifact;

/** Wants to know of reviews; called in the transaction of the review. */
public interface ReviewListener {

    /** An artifact was reviewed; it is given as it is afterwards. */
    void reviewed(Artifact artifact, Review review);

    /** A page ceased to be an artifact: it was deleted or trashed, or its macro was taken out. */
    void withdrawn(Artifact artifact);
}
