package org.guildhall.core.ritual;

/** Wants to know what becomes of occurrences; called in the transaction of the change. */
public interface OccurrenceListener {

    /** An occurrence was held. */
    void held(Ritual ritual, Session session);

    /** A cancellation was undone. */
    void reinstated(Ritual ritual, Occurrence occurrence);

    /** A ritual was retired: nothing about its occurrences needs doing any more. */
    default void retired(Ritual ritual) {}
}
