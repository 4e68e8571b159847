package org.guildhall.web.rest.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Optional;
import org.guildhall.core.problem.Problems;
import org.guildhall.core.ritual.RitualDraft;
import org.guildhall.core.ritual.RitualFormat;
import org.guildhall.core.ritual.ScheduleDraft;
import org.guildhall.web.text.Words;

/**
 * What is said about a ritual; what was read can be sent back changed.
 *
 * @param minutes when left out, the timebox of the format
 * @param active when left out, true
 */
@JsonIgnoreProperties({"id", "community", "revision"})
public record RitualInputJson(
        @Required Optional<String> title,
        @Required @Word(RitualFormat.class) Optional<String> format,
        @Required Optional<String> start,
        @Required Optional<String> zone,
        Optional<Integer> minutes,
        Optional<String> rrule,
        Optional<Boolean> active) {

    /** The draft; a format that is none is refused together with everything else that is wrong. */
    public RitualDraft draft() {
        Optional<RitualFormat> known = Words.find(RitualFormat.class, format.orElse(""));
        RitualDraft draft = draft(known.orElse(RitualFormat.REVIEW));
        if (known.isEmpty()) {
            new Problems()
                    .attempt(() -> Words.read(RitualFormat.class, format.orElse(""), "format"))
                    .attempt(draft.schedule()::check)
                    .refuse();
        }
        return draft;
    }

    private RitualDraft draft(RitualFormat known) {
        int length = minutes.orElse(Math.toIntExact(known.timebox().toMinutes()));
        return new RitualDraft(
                title.orElse("").strip(),
                known,
                new ScheduleDraft(start.orElse(""), zone.orElse(""), length, rrule.orElse("")),
                active.orElse(true));
    }
}
