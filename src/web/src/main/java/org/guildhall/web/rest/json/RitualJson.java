package org.guildhall.web.rest.json;

import org.guildhall.core.ritual.RecurrenceRule;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.ritual.RitualFormat;
import org.guildhall.web.text.Words;

/**
 * A ritual.
 *
 * @param start the first start on the wall clock of the zone, such as {@code 2026-08-27T14:00}
 * @param zone IANA name
 * @param minutes how long one occurrence takes
 * @param rrule RFC 5545 recurrence rule; empty for a single occurrence
 */
public record RitualJson(
        long id,
        long community,
        String title,
        @Word(RitualFormat.class) String format,
        String start,
        String zone,
        int minutes,
        String rrule,
        boolean active,
        long revision) {

    /** As it is stored. */
    public static RitualJson of(Ritual ritual) {
        return new RitualJson(
                ritual.id().value(),
                ritual.community().value(),
                ritual.title(),
                Words.of(ritual.format()),
                ritual.schedule().start().toString(),
                ritual.schedule().zone().getId(),
                Math.toIntExact(ritual.schedule().duration().toMinutes()),
                ritual.schedule().rule().map(RecurrenceRule::toString).orElse(""),
                ritual.active(),
                ritual.revision());
    }
}
