package org.guildhall.web.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.core.ritual.RecurrenceRule;
import org.guildhall.core.ritual.Schedule;
import org.guildhall.core.ritual.ScheduleDraft;
import org.guildhall.web.text.Times;

/** Tells the next dates of a schedule, and where a change of the clocks falls between them. */
public final class SchedulePreviews {

    private static final int DATES = 5;
    private static final Duration AHEAD = Duration.ofDays(3650);

    private final Times times;
    private final Clock clock;

    /** Words dates by the given times. */
    public SchedulePreviews(Times times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    /** The next dates; refuses a schedule that is none. */
    public SchedulePreview of(ScheduleDraft draft) {
        Schedule schedule = draft.check();
        Instant now = clock.instant();
        List<ZonedDateTime> starts = schedule.startsBetween(now, now.plus(AHEAD), DATES);
        List<SchedulePreview.Date> dates = new ArrayList<>();
        Optional<ZonedDateTime> previous = Optional.empty();
        for (ZonedDateTime start : starts) {
            dates.add(new SchedulePreview.Date(
                    start,
                    times.of(start),
                    remark(start, previous, schedule.start().toLocalTime())));
            previous = Optional.of(start);
        }
        return new SchedulePreview(schedule.rule().map(RecurrenceRule::toString).orElse(""), dates);
    }

    private Optional<String> remark(ZonedDateTime start, Optional<ZonedDateTime> previous, LocalTime planned) {
        if (!start.toLocalTime().equals(planned) && isSkipped(start, planned)) {
            return Optional.of(times.skipped(start, planned));
        }
        return previous.filter(p -> !p.getOffset().equals(start.getOffset())).map(p -> times.clocksChanged(p, start));
    }

    private static boolean isSkipped(ZonedDateTime start, LocalTime planned) {
        return start.getZone()
                .getRules()
                .getValidOffsets(start.toLocalDate().atTime(planned))
                .isEmpty();
    }
}
