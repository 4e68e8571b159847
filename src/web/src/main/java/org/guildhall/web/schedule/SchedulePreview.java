package org.guildhall.web.schedule;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a schedule comes to.
 *
 * @param rrule the rule as it would be stored; empty for a single occurrence
 * @param dates its next dates
 */
public record SchedulePreview(String rrule, List<Date> dates) {

    /** Keeps its own copy of the dates. */
    public SchedulePreview {
        dates = List.copyOf(dates);
    }

    /** A date as people write it, and what is special about it. */
    public record Date(ZonedDateTime start, String text, Optional<String> remark) {}
}
