package org.guildhall.confluence.macro;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.core.overview.PageOverview;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.ritual.Schedule;

/** Says to whoever writes a summary when it names a ritual or a day for which no occurrence counts as held. */
final class HeldSession {

    /** After that nobody mends a summary, and its ritual may have been retired since. */
    private static final Duration WORTH_MENDING = Duration.ofDays(60);

    private static final Duration AROUND = Duration.ofDays(370);

    private final MacroTexts texts;
    private final ReaderTime time;

    HeldSession(MacroTexts texts, ReaderTime time) {
        this.texts = texts;
        this.time = time;
    }

    /** Why no occurrence counts as held, and what would count; empty when one does or none is meant. */
    String doubt(SessionSummaryForm form, PageOverview overview) {
        if (form.ritual().isEmpty() || overview.community().isEmpty() || isLongAgo(form, overview)) {
            return "";
        }
        Optional<Ritual> ritual = overview.rituals().stream()
                .filter(r -> r.title().strip().equalsIgnoreCase(form.ritual()))
                .findFirst();
        return ritual.map(r -> doubtOfDay(r, form, overview.now())).orElseGet(() -> unknown(form, overview.rituals()));
    }

    private static boolean isLongAgo(SessionSummaryForm form, PageOverview overview) {
        LocalDate limit =
                overview.now().minus(WORTH_MENDING).atZone(ZoneId.of("UTC")).toLocalDate();
        return form.date().filter(day -> day.isBefore(limit)).isPresent();
    }

    private String unknown(SessionSummaryForm form, List<Ritual> rituals) {
        String names = rituals.stream().map(Ritual::title).collect(Collectors.joining(", "));
        return names.isEmpty()
                ? texts.get("held.no-ritual", form.ritual())
                : texts.get("held.unknown-ritual", form.ritual(), names);
    }

    private String doubtOfDay(Ritual ritual, SessionSummaryForm form, Instant now) {
        if (form.date().isEmpty()) {
            return texts.get("held.no-day", ritual.title());
        }
        LocalDate day = form.date().get();
        Schedule schedule = ritual.schedule();
        ZonedDateTime midnight = day.atStartOfDay(schedule.zone());
        List<ZonedDateTime> next = schedule.startsBetween(
                midnight.toInstant(), midnight.toInstant().plus(AROUND), 1);
        if (next.stream().anyMatch(start -> start.toLocalDate().equals(day))) {
            boolean isToCome = day.isAfter(LocalDate.ofInstant(now, schedule.zone()));
            return isToCome ? texts.get("held.to-come", ritual.title(), time.day(day)) : "";
        }
        String days = List.of(schedule.lastStartsBefore(midnight.toInstant(), 1), next).stream()
                .flatMap(List::stream)
                .map(start -> time.day(start.toLocalDate()))
                .collect(Collectors.joining(", "));
        return texts.get("held.no-occurrence", ritual.title(), time.day(day), days);
    }
}
