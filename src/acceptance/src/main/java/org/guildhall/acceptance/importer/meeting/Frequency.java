package org.guildhall.acceptance.importer.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often a meeting takes place, read from what people wrote for its frequency and its day.
 *
 * <p>All words must be understood, and the two must not contradict each other.
 *
 * @param recurrence how it comes back
 * @param starting the first date, if one is named
 * @param alternating whether it takes place in the weeks between those of the group's regular meeting
 */
record Frequency(Recurrence recurrence, Optional<LocalDate> starting, boolean alternating) {

    private static final Pattern DAY_FIELD = Pattern.compile(
            "(?:(" + Words.ORDINAL + ") )?(" + Words.DAY + ")s?(?: starting " + Words.MONTH_DAY + " (\\d{4}))?");
    private static final Pattern WEEKS = Pattern.compile("(weekly|biweekly|every (?:two|three|four) weeks)"
            + "( (?:interleaved|alternating) with (?:the )?regular(?: sig)? meeting)?"
            + "(?: (starting .+|\\d{4} start date .+))?");
    private static final Pattern STARTING =
            Pattern.compile("starting (?:(" + Words.DAY + ") )?" + Words.MONTH_DAY + " (\\d{4})");
    private static final Pattern START_DATE = Pattern.compile("(\\d{4}) start date " + Words.MONTH_DAY);
    private static final Pattern NTH =
            Pattern.compile("(?:monthly |every )?(?:on )?(?:the )?(" + Words.ORDINAL + ") (" + Words.DAY + ")");
    private static final Pattern AFTER =
            Pattern.compile("monthly (" + Words.DAY + ") after the (" + Words.ORDINAL + ") (" + Words.DAY + ")");

    static Frequency of(String frequency, String day) throws NotUnderstoodException {
        Matcher named = DAY_FIELD.matcher(Words.plain(day));
        if (!named.matches()) {
            throw new NotUnderstoodException("the day \"" + day + "\"");
        }
        Frequency read = read(frequency, Words.day(named.group(2)), Optional.ofNullable(named.group(1)));
        Optional<LocalDate> starting = named.group(3) == null
                ? read.starting
                : Optional.of(Words.date(named.group(5), named.group(3), named.group(4)));
        return new Frequency(read.recurrence, starting, read.alternating).checked(Words.day(named.group(2)));
    }

    private static Frequency read(String frequency, DayOfWeek day, Optional<String> ordinal)
            throws NotUnderstoodException {
        String words = Words.plain(frequency);
        Matcher weeks = WEEKS.matcher(words);
        if (weeks.matches() && ordinal.isEmpty()) {
            Optional<LocalDate> starting =
                    weeks.group(3) == null ? Optional.empty() : Optional.of(start(weeks.group(3), day));
            return new Frequency(
                    new Recurrence.Weekly(interval(weeks.group(1)), day), starting, weeks.group(2) != null);
        }
        return new Frequency(monthly(words, day, ordinal), Optional.empty(), false);
    }

    private static Recurrence monthly(String words, DayOfWeek day, Optional<String> ordinal)
            throws NotUnderstoodException {
        Matcher nth = NTH.matcher(words);
        Matcher after = AFTER.matcher(words);
        if (nth.matches()) {
            return new Recurrence.Monthly(Words.ordinal(nth.group(1)), Words.day(nth.group(2)));
        }
        if (after.matches() && !after.group(2).equals("last")) {
            return new Recurrence.MonthlyAfter(
                    Words.day(after.group(1)), Words.ordinal(after.group(2)), Words.day(after.group(3)));
        }
        if (words.equals("monthly") && ordinal.isPresent()) {
            return new Recurrence.Monthly(Words.ordinal(ordinal.get()), day);
        }
        throw new NotUnderstoodException(
                words.startsWith("monthly")
                        ? "it is monthly, but nothing says in which week of the month"
                        : "the frequency \"" + words + "\"");
    }

    private static int interval(String words) {
        return switch (words) {
            case "weekly" -> 1;
            case "biweekly", "every two weeks" -> 2;
            case "every three weeks" -> 3;
            default -> 4;
        };
    }

    private static LocalDate start(String words, DayOfWeek day) throws NotUnderstoodException {
        Matcher starting = STARTING.matcher(words);
        if (starting.matches()) {
            if (starting.group(1) != null && Words.day(starting.group(1)) != day) {
                throw contradiction(day);
            }
            return Words.date(starting.group(4), starting.group(2), starting.group(3));
        }
        Matcher startDate = START_DATE.matcher(words);
        if (startDate.matches()) {
            return Words.date(startDate.group(1), startDate.group(2), startDate.group(3));
        }
        throw new NotUnderstoodException("the start \"" + words + "\"");
    }

    private Frequency checked(DayOfWeek day) throws NotUnderstoodException {
        if (recurrence.day() != day
                || starting.filter(date -> !recurrence.fits(date)).isPresent()) {
            throw contradiction(day);
        }
        return this;
    }

    private static NotUnderstoodException contradiction(DayOfWeek day) {
        return new NotUnderstoodException("its day (" + day + ") is not the one that its frequency names");
    }
}
