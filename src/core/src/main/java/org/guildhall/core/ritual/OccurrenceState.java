package org.guildhall.core.ritual;

/** What became of an occurrence. */
public enum OccurrenceState {
    /** In the future, or in the past and nobody said anything about it. */
    PLANNED,
    CANCELLED,
    HELD
}
