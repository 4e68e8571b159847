package org.guildhall.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.guildhall.core.problem.Problems;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.ritual.RecurrenceRule;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.ritual.RitualDraft;
import org.guildhall.core.ritual.RitualFormat;
import org.guildhall.core.ritual.ScheduleDraft;
import org.guildhall.web.page.FormFields.Option;
import org.guildhall.web.schedule.Repeat;
import org.guildhall.web.schedule.Repetition;
import org.guildhall.web.schedule.SchedulePreview;
import org.guildhall.web.schedule.SchedulePreviews;
import org.guildhall.web.text.Texts;
import org.guildhall.web.text.Words;

/** Planning and changing a ritual as forms: repetition as a person says it, with the next dates. */
final class RitualForm {

    static final String PLAN = "plan";
    static final String CHANGE = "change";
    static final String PREVIEW = "preview";

    /** Id of the page's list of time zones. */
    static final String ZONES = "guildhall-zones";

    private static final String TITLE = "title";
    private static final String FORMAT = "format";
    private static final String START = "start";
    private static final String ZONE = "zone";
    private static final String MINUTES = "minutes";
    private static final String REPEAT = "repeat";
    private static final String INTERVAL = "interval";
    private static final String RRULE = "rrule";
    private static final String ACTIVE = "active";
    private static final int LONGEST = 1440;
    private static final int MOST_WEEKS = 52;

    private final PageFrame frame;
    private final SchedulePreviews previews;

    RitualForm(PageFrame frame, SchedulePreviews previews) {
        this.frame = frame;
        this.previews = previews;
    }

    /** The timeboxes of all formats, for the script that offers them. */
    static String timeboxes() {
        return Arrays.stream(RitualFormat.values())
                .map(f -> Words.of(f) + "=" + f.timebox().toMinutes())
                .collect(Collectors.joining(","));
    }

    /** The form for planning, with the reader's zone. */
    String planning(Form sent, String readersZone) throws IOException {
        Form form = sent.as(PLAN, "");
        Repetition weekly = new Repetition(Repeat.WEEKLY, "", "");
        return fields(
                                new FormFields(frame, form, "ritual"),
                                Map.of(TITLE, "", FORMAT, Words.of(RitualFormat.REVIEW), START, "", ZONE, readersZone),
                                weekly)
                        .html()
                + preview(form);
    }

    /** The form for changing. */
    String changing(Form sent, Ritual ritual) throws IOException {
        Form form = sent.as(CHANGE, Long.toString(ritual.id().value()));
        String rrule = ritual.schedule().rule().map(RecurrenceRule::toString).orElse("");
        Map<String, String> values = Map.of(
                TITLE, ritual.title(),
                FORMAT, Words.of(ritual.format()),
                START, ritual.schedule().start().toString(),
                ZONE, ritual.schedule().zone().getId(),
                MINUTES, Long.toString(ritual.schedule().duration().toMinutes()));
        Texts texts = frame.texts();
        FormFields revised = new FormFields(frame, form, "ritual").revised(ritual.revision());
        return fields(revised, values, Repetition.of(rrule, ritual.schedule().start()))
                        .checks(
                                ACTIVE,
                                ritual.active() ? Set.of("true") : Set.of(),
                                List.of(new Option("true", texts.get("ritual.active.yes"))))
                        .html()
                + preview(form);
    }

    /** What the form says; refuses with everything that is wrong. A ritual that is being planned is active. */
    RitualDraft read(Form form) {
        Problems problems = new Problems().require(!form.get(TITLE).isEmpty(), "text.missing", TITLE);
        RitualFormat format = format(form, problems);
        ScheduleDraft schedule = schedule(form, format, problems);
        problems.refuse();
        boolean active = form.name().equals(PLAN) || form.get(ACTIVE).equals("true");
        return new RitualDraft(form.get(TITLE), format, schedule, active);
    }

    private static RitualFormat format(Form form, Problems problems) {
        return read(problems, () -> Words.read(RitualFormat.class, form.get(FORMAT), FORMAT))
                .orElse(RitualFormat.REVIEW);
    }

    private static ScheduleDraft schedule(Form form, RitualFormat format, Problems problems) {
        int usual = Math.toIntExact(format.timebox().toMinutes());
        int minutes = form.get(MINUTES).isEmpty()
                ? usual
                : read(problems, () -> SettingsForm.number(form, MINUTES)).orElse(usual);
        String rrule = read(problems, () -> rrule(form)).orElse("");
        ScheduleDraft schedule = new ScheduleDraft(form.get(START), form.get(ZONE), minutes, rrule);
        problems.attempt(schedule::check);
        return schedule;
    }

    private static String rrule(Form form) {
        Repeat repeat = Words.read(Repeat.class, form.get(REPEAT), REPEAT);
        return new Repetition(repeat, form.get(INTERVAL), form.get(RRULE)).rruleFrom(form.get(START));
    }

    /** What can be read; what is refused is noted. */
    private static <T> Optional<T> read(Problems problems, Supplier<T> part) {
        List<T> found = new ArrayList<>();
        problems.attempt(() -> found.add(part.get()));
        return found.stream().findFirst();
    }

    private FormFields fields(FormFields empty, Map<String, String> values, Repetition repetition) {
        return empty.text(TITLE, values.getOrDefault(TITLE, ""))
                .required()
                .select(FORMAT, values.getOrDefault(FORMAT, ""), options("format", RitualFormat.values()))
                .dateTime(START, values.getOrDefault(START, ""))
                .required()
                .suggesting(ZONE, values.getOrDefault(ZONE, ""), ZONES)
                .required()
                .number(MINUTES, values.getOrDefault(MINUTES, ""), 1, LONGEST)
                .select(REPEAT, Words.of(repetition.repeat()), options("repeat", Repeat.values()))
                .number(INTERVAL, repetition.interval(), 1, MOST_WEEKS)
                .text(RRULE, repetition.rrule());
    }

    private List<Option> options(String type, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(c -> new Option(Words.of(c), frame.texts().word(type, c)))
                .toList();
    }

    /** The next dates of what was typed; a schedule that is none has its errors at its fields. */
    private String preview(Form form) throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("heading", frame.texts().get("ritual.preview"));
        model.put(
                "dates",
                dates(form).map(SchedulePreview::dates).orElse(List.of()).stream()
                        .map(d -> Map.of("text", d.text(), "remark", d.remark().orElse("")))
                        .toList());
        return frame.part("preview.vm", model);
    }

    private Optional<SchedulePreview> dates(Form form) {
        if (!form.isSent()) {
            return Optional.empty();
        }
        try {
            Problems problems = new Problems();
            ScheduleDraft schedule = schedule(form, format(form, problems), problems);
            problems.refuse();
            return Optional.of(previews.of(schedule));
        } catch (Refusal shownAtTheFields) {
            return Optional.empty();
        }
    }
}
