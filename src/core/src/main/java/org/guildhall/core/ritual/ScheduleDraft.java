package org.guildhall.core.ritual;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Problems;
import org.guildhall.core.problem.Refusal;

/**
 * A schedule as somebody typed it.
 *
 * @param start ISO local date and time, such as {@code 2026-08-27T14:00}
 * @param zone IANA name, such as {@code Europe/Berlin}; an offset such as {@code +02:00} is refused, because it does not
 *     know daylight saving
 * @param minutes how long one occurrence takes, 1 to {@value #LONGEST}
 * @param rrule RFC 5545 recurrence rule; empty for a single occurrence
 */
public record ScheduleDraft(String start, String zone, int minutes, String rrule) {

    private static final int LONGEST = 24 * 60;
    /** Occurrences are computed from the start on, so it must not lie arbitrarily far back. */
    private static final int FIRST_YEAR = 1970;

    private static final int LAST_YEAR = 2199;

    /** The schedule. Refuses with every field that is wrong. */
    public Schedule check() {
        new Problems()
                .attempt(this::parseStart)
                .attempt(this::parseZone)
                .attempt(this::parseRule)
                .require(minutes >= 1 && minutes <= LONGEST, "schedule.minutes", "minutes", Integer.toString(minutes))
                .refuse();
        Schedule schedule = new Schedule(parseStart(), parseZone(), Duration.ofMinutes(minutes), parseRule());
        if (!schedule.everTakesPlace()) {
            throw RecurrenceRule.invalid(rrule, "it gives no occurrence");
        }
        return schedule;
    }

    private LocalDateTime parseStart() {
        if (start.isBlank()) {
            throw Refusal.invalid(Problem.of("schedule.start.missing", "start"));
        }
        try {
            LocalDateTime parsed = LocalDateTime.parse(start.trim()).truncatedTo(ChronoUnit.SECONDS);
            if (parsed.getYear() >= FIRST_YEAR && parsed.getYear() <= LAST_YEAR) {
                return parsed;
            }
            throw Refusal.invalid(Problem.of("schedule.start", "start", start));
        } catch (DateTimeParseException e) {
            throw Refusal.invalid(Problem.of("schedule.start", "start", start));
        }
    }

    private ZoneId parseZone() {
        if (zone.isBlank()) {
            throw Refusal.invalid(Problem.of("schedule.zone.missing", "zone"));
        }
        try {
            ZoneId id = ZoneId.of(zone.trim());
            if (ZoneId.getAvailableZoneIds().contains(id.getId())) {
                return id;
            }
            throw Refusal.invalid(Problem.of("schedule.zone", "zone", zone));
        } catch (DateTimeException e) {
            throw Refusal.invalid(Problem.of("schedule.zone", "zone", zone));
        }
    }

    private Optional<RecurrenceRule> parseRule() {
        return rrule.isBlank() ? Optional.empty() : Optional.of(RecurrenceRule.parse(rrule));
    }
}
