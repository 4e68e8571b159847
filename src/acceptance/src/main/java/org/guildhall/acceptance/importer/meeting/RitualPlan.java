package org.guildhall.acceptance.importer.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.guildhall.acceptance.importer.source.Meeting;

/**
 * A ritual to be made from a meeting.
 *
 * @param title what it is called
 * @param start the first start, on the wall clock of the zone
 * @param zone its time zone
 * @param rrule how it repeats
 */
public record RitualPlan(String title, LocalDateTime start, ZoneId zone, String rrule) {

    /** The files do not say how long a meeting takes. */
    public static final int MINUTES = 60;

    /** Where counting starts when the words name no first date: every other week is every other week from here on. */
    private static final LocalDate EPOCH = LocalDate.of(2024, 1, 1);

    /**
     * Reads a meeting.
     *
     * @throws NotUnderstoodException when its words do not say when it takes place
     */
    public static RitualPlan of(Meeting meeting) throws NotUnderstoodException {
        Frequency frequency = Frequency.of(meeting.frequency(), meeting.day());
        LocalTime time = ClockWords.time(meeting.time());
        ZoneId zone = ClockWords.zone(meeting.zone());
        return new RitualPlan(
                meeting.description(),
                firstDate(frequency).atTime(time),
                zone,
                frequency.recurrence().rrule());
    }

    /** The same ritual with another title. */
    public RitualPlan called(String other) {
        return new RitualPlan(other, start, zone, rrule);
    }

    private static LocalDate firstDate(Frequency frequency) {
        LocalDate date = frequency.starting().orElse(EPOCH);
        while (!frequency.recurrence().fits(date)) {
            date = date.plusDays(1);
        }
        return frequency.alternating() ? date.plusWeeks(1) : date;
    }
}
