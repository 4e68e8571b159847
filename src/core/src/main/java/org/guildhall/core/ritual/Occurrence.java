package org.guildhall.core.ritual;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * One computed instance of a ritual, with what became of it.
 *
 * @param ritual whose
 * @param start when it starts, in the ritual's zone
 * @param end when it ends, in the ritual's zone
 * @param cancellation why it was called off, if it was
 * @param session that it was held, if it was
 */
public record Occurrence(
        Ritual ritual,
        ZonedDateTime start,
        ZonedDateTime end,
        Optional<Cancellation> cancellation,
        Optional<Session> session) {

    /** The start that the schedule gave it; identifies it within its ritual (RFC 5545, RECURRENCE-ID). */
    public Instant originalStart() {
        return start.toInstant();
    }

    /** What became of it. */
    public OccurrenceState state() {
        if (session.isPresent()) {
            return OccurrenceState.HELD;
        }
        return cancellation.isPresent() ? OccurrenceState.CANCELLED : OccurrenceState.PLANNED;
    }
}
