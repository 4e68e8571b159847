package org.guildhall.web.rest.json;

import java.util.Optional;
import org.guildhall.core.ritual.ScheduleDraft;
import org.guildhall.web.schedule.Repeat;
import org.guildhall.web.schedule.Repetition;
import org.guildhall.web.text.Words;

/**
 * A schedule that is being thought about. Either {@code rrule}, or how it repeats as a person says it.
 *
 * @param repeat once, weekly, every-n-weeks, monthly or custom
 * @param interval of every-n-weeks
 */
public record ScheduleInputJson(
        @Required Optional<String> start,
        @Required Optional<String> zone,
        Optional<Integer> minutes,
        @Word(Repeat.class) Optional<String> repeat,
        Optional<String> interval,
        Optional<String> rrule) {

    /** The schedule, still to be checked. */
    public ScheduleDraft draft() {
        Repeat how = repeat.filter(r -> !r.isBlank())
                .map(r -> Words.read(Repeat.class, r, "repeat"))
                .orElse(Repeat.CUSTOM);
        String first = start.orElse("");
        String rule = new Repetition(how, interval.orElse(""), rrule.orElse("")).rruleFrom(first);
        return new ScheduleDraft(first, zone.orElse(""), minutes.orElse(1), rule);
    }
}
