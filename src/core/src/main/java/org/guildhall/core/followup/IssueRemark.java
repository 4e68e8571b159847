package org.guildhall.core.followup;

import java.time.Instant;

/**
 * Something to be said on an issue, in the core's words.
 *
 * @param kind what happened
 * @param person display name of who did it; empty when nobody in particular
 * @param at when it happened
 * @param detail more about it: the evidence of a review, the day of a session; may be empty
 */
public record IssueRemark(Kind kind, String person, Instant at, String detail) {

    /** What happened. */
    public enum Kind {
        REVIEWED,
        HELD,
        /** What was called off, or had passed, no longer is. */
        REINSTATED,
        /** The ritual does not take place any more. */
        RETIRED,
        /** By the settings, or the ritual's schedule, as they are now it would not have been flagged. */
        RECONSIDERED,
        WITHDRAWN
    }
}
