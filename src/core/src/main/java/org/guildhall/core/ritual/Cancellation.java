package org.guildhall.core.ritual;

import java.time.Instant;
import org.guildhall.core.reference.UserKey;

/**
 * An occurrence that was called off.
 *
 * @param ritual whose occurrence
 * @param originalStart which occurrence (RECURRENCE-ID)
 * @param reason why, in the words of whoever called it off
 * @param by who called it off
 * @param at when
 */
public record Cancellation(RitualId ritual, Instant originalStart, String reason, UserKey by, Instant at) {}
