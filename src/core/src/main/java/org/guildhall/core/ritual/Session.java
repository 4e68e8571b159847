package org.guildhall.core.ritual;

import java.time.Instant;
import java.util.Optional;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.UserKey;

/**
 * An occurrence that was held.
 *
 * @param ritual whose occurrence
 * @param originalStart which occurrence (RECURRENCE-ID)
 * @param summary the page that tells what happened, once there is one
 * @param by who said that it was held
 * @param at when they said so
 */
public record Session(RitualId ritual, Instant originalStart, Optional<PageRef> summary, UserKey by, Instant at) {}
