/**
 * Rituals: recurring practices of a community, and what became of each of their occurrences.
 *
 * <p>Core types: {@link org.guildhall.core.ritual.Ritual} with its {@link org.guildhall.core.ritual.Schedule};
 * {@link org.guildhall.core.ritual.Occurrence} is computed from the schedule and known by its original start (RFC 5545,
 * RECURRENCE-ID). Only what deviates from the plan is stored: a {@link org.guildhall.core.ritual.Cancellation} or a
 * {@link org.guildhall.core.ritual.Session}.
 *
 * <p>Invariants: an occurrence is never both cancelled and held; wall-clock time is kept in the ritual's zone, so a daylight
 * saving change moves the instant, never the hour; the week start is always written (WKST), because reading it from the
 * machine's locale gives other dates.
 */
@NullMarked
package org.guildhall.core.ritual;

import org.jspecify.annotations.NullMarked;
