package org.guildhall.core.community;

/** What a person does for a community. A member without a role belongs to it all the same. */
public enum Role {
    LEAD,
    FACILITATOR,
    PRESENTER,
    NOTE_TAKER,
    CURATOR,
    MENTOR,
    DEVILS_ADVOCATE,
    /** A legitimate way to take part (S44). */
    OBSERVER
}
