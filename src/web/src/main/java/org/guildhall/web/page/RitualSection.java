package org.guildhall.web.page;

import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.core.ritual.Cancellation;
import org.guildhall.core.ritual.Occurrence;
import org.guildhall.core.ritual.OccurrenceState;
import org.guildhall.core.ritual.Occurrences;
import org.guildhall.core.ritual.RecurrenceRule;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.ritual.RitualId;
import org.guildhall.web.schedule.Repetition;
import org.guildhall.web.text.Times;

/** A community's rituals with their occurrences around today, in the reader's zone. */
final class RitualSection {

    static final String CANCEL = "cancel";

    private static final Duration BACK = Duration.ofDays(8);
    private static final Duration AHEAD = Duration.ofDays(370);
    private static final int LAST = 2;
    private static final int NEXT = 4;
    /** With more rituals than these, the dates of each are folded away behind the next one. */
    private static final int FEW = 5;

    private static final int WEEK = DayOfWeek.values().length;
    private static final int FOURTH = 4;

    private final PageFrame frame;
    private final Times times;
    private final RitualForm forms;
    private final Clock clock;
    private final CommunityPage.Rights rights;

    RitualSection(PageFrame frame, PageViews views, Clock clock, CommunityPage.Rights rights) {
        this.frame = frame;
        this.times = views.times();
        this.forms = new RitualForm(frame, views.previews());
        this.clock = clock;
        this.rights = rights;
    }

    /** The rituals, active ones first; their occurrences are loaded all at once. */
    List<Map<String, Object>> of(List<Ritual> rituals, Occurrences occurrences, Form sent) throws IOException {
        List<Ritual> active = rituals.stream().filter(Ritual::active).toList();
        Map<RitualId, List<Occurrence>> byRitual = aroundNow(active, occurrences)
                .collect(Collectors.groupingBy(o -> o.ritual().id()));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (boolean isActive : new boolean[] {true, false}) {
            for (Ritual ritual :
                    rituals.stream().filter(r -> r.active() == isActive).toList()) {
                Map<String, Object> row = row(ritual, byRitual.getOrDefault(ritual.id(), List.of()), sent);
                row.put("folded", active.size() > FEW ? "yes" : "");
                rows.add(row);
            }
        }
        return rows;
    }

    /** However often a ritual takes place: what was last, so that it can be said to have been held, and what comes next. */
    private Stream<Occurrence> aroundNow(List<Ritual> active, Occurrences occurrences) {
        Instant now = clock.instant();
        Stream<Occurrence> last = occurrences.lastBefore(active, now, LAST).stream()
                .filter(o -> o.originalStart().isAfter(now.minus(BACK)));
        return Stream.concat(last, occurrences.between(active, now, now.plus(AHEAD), NEXT).stream());
    }

    /** What identifies an occurrence among the forms of a page. */
    static String subject(RitualId ritual, Instant originalStart) {
        return ritual.value() + "_" + originalStart.getEpochSecond();
    }

    private Map<String, Object> row(Ritual ritual, List<Occurrence> occurrences, Form sent) throws IOException {
        String id = Long.toString(ritual.id().value());
        List<Map<String, Object>> shown = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            shown.add(occurrence(occurrence, sent));
        }
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("title", ritual.title());
        row.put("format", frame.texts().word("format", ritual.format()));
        row.put("saying", saying(ritual));
        row.put("minutes", Long.toString(ritual.schedule().duration().toMinutes()));
        row.put("zone", ritual.schedule().zone().getId());
        row.put("active", ritual.active() ? "yes" : "");
        row.put("open", sent.as(RitualForm.CHANGE, id).isSent() ? "yes" : "");
        row.put("formHtml", rights.mayLead() ? forms.changing(sent, ritual) : "");
        row.put("occurrences", shown);
        row.put("datesOpen", shown.stream().anyMatch(o -> "yes".equals(o.get("open"))) ? "yes" : "");
        row.put("next", next(shown));
        return row;
    }

    /** When the next one is, and what is to be known of it; nothing, when none comes. */
    private static String next(List<Map<String, Object>> occurrences) {
        return occurrences.stream()
                .filter(o -> "".equals(o.get("past")))
                .findFirst()
                .map(o -> o.get("here") + " · " + o.get("word"))
                .orElse("");
    }

    private Map<String, Object> occurrence(Occurrence occurrence, Form sent) throws IOException {
        String subject = subject(occurrence.ritual().id(), occurrence.originalStart());
        Form cancel = sent.as(CANCEL, subject);
        ZonedDateTime here = occurrence.start().withZoneSameInstant(times.readersZone());
        boolean differs = !here.toLocalDateTime().equals(occurrence.start().toLocalDateTime());
        Optional<Cancellation> cancellation = occurrence.cancellation();
        Map<String, Object> row = new HashMap<>();
        row.put("subject", subject);
        row.put("here", times.of(here));
        row.put("there", differs ? times.of(occurrence.start()) : "");
        row.put("state", occurrence.state().name());
        row.put("word", frame.texts().word("state", occurrence.state()));
        row.put("lozenge", lozenge(occurrence.state()));
        row.put("past", occurrence.end().toInstant().isBefore(clock.instant()) ? "yes" : "");
        row.put("reason", cancellation.map(Cancellation::reason).orElse(""));
        row.put("by", cancellation.map(c -> frame.users().displayNameOf(c.by())).orElse(""));
        row.put("open", cancel.isSent() ? "yes" : "");
        row.put("cancelHtml", mayCancel(occurrence) ? reason(cancel) : "");
        return row;
    }

    private boolean mayCancel(Occurrence occurrence) {
        return rights.mayFacilitate() && occurrence.state() == OccurrenceState.PLANNED;
    }

    private String reason(Form cancel) throws IOException {
        return new FormFields(frame, cancel, CANCEL)
                .text("reason", "")
                .required()
                .html();
    }

    private String saying(Ritual ritual) {
        LocalDateTime start = ritual.schedule().start();
        String rrule = ritual.schedule().rule().map(RecurrenceRule::toString).orElse("");
        Repetition repetition = Repetition.of(rrule, start);
        String day = times.weekday(start.getDayOfWeek());
        String clockTime = start.toLocalTime().toString();
        return switch (repetition.repeat()) {
            case ONCE -> frame.texts().get("saying.once");
            case WEEKLY -> frame.texts().get("saying.weekly", day, clockTime);
            case EVERY_N_WEEKS -> frame.texts().get("saying.every-n-weeks", repetition.interval(), day, clockTime);
            case MONTHLY -> frame.texts().get("saying.monthly." + ordinal(start), day, clockTime);
            case CUSTOM -> frame.texts().get("saying.custom", repetition.rrule(), clockTime);
        };
    }

    private static String ordinal(LocalDateTime start) {
        int week = (start.getDayOfMonth() - 1) / WEEK + 1;
        return week > FOURTH ? "last" : Integer.toString(week);
    }

    private static String lozenge(OccurrenceState state) {
        return switch (state) {
            case PLANNED -> "aui-lozenge-inprogress";
            case CANCELLED -> "aui-lozenge-removed";
            case HELD -> "aui-lozenge-success";
        };
    }
}
