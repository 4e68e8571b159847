package org.guildhall.web.rest.json;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guildhall.web.schedule.SchedulePreview;

/**
 * What a schedule comes to.
 *
 * @param rrule the rule as it would be stored
 * @param dates its next dates
 */
public record SchedulePreviewJson(String rrule, List<DateJson> dates) {

    /**
     * One date.
     *
     * @param local on the wall clock of the schedule's zone
     * @param text as people write it
     * @param remark that the clocks change before it
     */
    public record DateJson(Instant start, String local, String text, Optional<String> remark) {

        static DateJson of(SchedulePreview.Date date) {
            return new DateJson(
                    date.start().toInstant(), date.start().toLocalDateTime().toString(), date.text(), date.remark());
        }
    }

    /** As it was computed. */
    public static SchedulePreviewJson of(SchedulePreview preview) {
        return new SchedulePreviewJson(
                preview.rrule(), preview.dates().stream().map(DateJson::of).toList());
    }
}
