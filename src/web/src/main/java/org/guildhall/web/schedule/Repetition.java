package org.guildhall.web.schedule;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;

/**
 * How a ritual repeats, as it stands in a form.
 *
 * @param repeat what was chosen
 * @param interval of {@link Repeat#EVERY_N_WEEKS}, as typed
 * @param rrule of {@link Repeat#CUSTOM}, as typed
 */
public record Repetition(Repeat repeat, String interval, String rrule) {

    private static final int MOST_WEEKS = 52;
    private static final int WEEKS_IN_SHORTEST_MONTH = 4;
    private static final Pattern WEEKLY = Pattern.compile("FREQ=WEEKLY(?:;INTERVAL=(\\d+))?");

    /** The recurrence rule for a first start; empty for a single occurrence, or while the start cannot be read. */
    public String rruleFrom(String start) {
        if (repeat == Repeat.CUSTOM) {
            return rrule;
        }
        int weeks = repeat == Repeat.EVERY_N_WEEKS ? weeks() : 1;
        return parse(start).map(day -> rule(repeat, weeks, day)).orElse("");
    }

    /** How a person would say a rule; what has no saying is a custom rule. */
    public static Repetition of(String rrule, LocalDateTime start) {
        if (rrule.isBlank()) {
            return new Repetition(Repeat.ONCE, "", "");
        }
        String plain = plain(rrule, start);
        Matcher weekly = WEEKLY.matcher(plain);
        if (weekly.matches()) {
            String weeks = weekly.group(1);
            return weeks == null
                    ? new Repetition(Repeat.WEEKLY, "", "")
                    : new Repetition(Repeat.EVERY_N_WEEKS, weeks, "").orCustom(rrule);
        }
        boolean isMonthly = plain.equals(plain(rule(Repeat.MONTHLY, 1, start), start));
        return new Repetition(isMonthly ? Repeat.MONTHLY : Repeat.CUSTOM, "", isMonthly ? "" : rrule);
    }

    /** More weeks than a form takes are a custom rule, so that the form can be saved as it is. */
    private Repetition orCustom(String stored) {
        return parsed().isPresent() ? this : new Repetition(Repeat.CUSTOM, "", stored);
    }

    private int weeks() {
        return parsed().orElseThrow(() ->
                Refusal.invalid(Problem.of("schedule.interval", "interval", interval, Integer.toString(MOST_WEEKS))));
    }

    private Optional<Integer> parsed() {
        try {
            return Optional.of(Integer.parseInt(interval.strip())).filter(weeks -> weeks >= 1 && weeks <= MOST_WEEKS);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String rule(Repeat repeat, int weeks, LocalDateTime start) {
        return switch (repeat) {
            case WEEKLY, EVERY_N_WEEKS -> "FREQ=WEEKLY;INTERVAL=" + weeks + ";BYDAY=" + day(start) + ";WKST=MO";
            case MONTHLY -> "FREQ=MONTHLY;BYDAY=" + week(start) + day(start) + ";WKST=MO";
            case ONCE, CUSTOM -> "";
        };
    }

    private static int week(LocalDateTime start) {
        int week = (start.getDayOfMonth() - 1) / DayOfWeek.values().length + 1;
        return week > WEEKS_IN_SHORTEST_MONTH ? -1 : week;
    }

    private static String day(LocalDateTime start) {
        return start.getDayOfWeek().name().substring(0, 2);
    }

    /** The rule in one order, without what goes without saying. */
    private static String plain(String rrule, LocalDateTime start) {
        TreeSet<String> parts = new TreeSet<>();
        for (String part : rrule.toUpperCase(Locale.ROOT).split(";")) {
            parts.add(part);
        }
        parts.remove("WKST=MO");
        parts.remove("INTERVAL=1");
        parts.remove("BYDAY=" + day(start));
        String by = parts.stream().filter(p -> !p.startsWith("FREQ=")).reduce("", (a, b) -> a + ";" + b);
        return parts.stream().filter(p -> p.startsWith("FREQ=")).findFirst().orElse("") + by;
    }

    private static Optional<LocalDateTime> parse(String start) {
        try {
            return Optional.of(LocalDateTime.parse(start.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
