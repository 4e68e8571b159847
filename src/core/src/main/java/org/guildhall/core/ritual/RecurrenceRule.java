package org.guildhall.core.ritual;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;

/**
 * How a schedule repeats: an RFC 5545 recurrence rule (section 3.3.10), always with its week start.
 *
 * <p>This is the only type that knows the recurrence library. Dates are computed on the wall clock, without a zone.
 */
public final class RecurrenceRule {

    /** Nothing that people meet for happens more often than some times a day, and computing it would cost without bound. */
    private static final Set<Freq> TOO_OFTEN = EnumSet.of(Freq.HOURLY, Freq.MINUTELY, Freq.SECONDLY);

    private static final int MOST_A_DAY = 24;
    private static final int LONGEST_INTERVAL = 1000;

    private final org.dmfs.rfc5545.recur.RecurrenceRule rule;

    private RecurrenceRule(org.dmfs.rfc5545.recur.RecurrenceRule rule) {
        this.rule = rule;
    }

    /**
     * Reads a rule such as {@code FREQ=WEEKLY;BYDAY=TH}; a missing WKST becomes Monday, as RFC 5545 says, and is written.
     *
     * @throws Refusal when it is not a rule: {@code rrule.invalid}, with what was given and what is wrong
     */
    public static RecurrenceRule parse(String text) {
        try {
            var rule = new org.dmfs.rfc5545.recur.RecurrenceRule(
                    text.trim().toUpperCase(Locale.ROOT), org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode.RFC5545_STRICT);
            checkCost(rule, text);
            rule.setWeekStart(rule.getWeekStart(), true);
            return new RecurrenceRule(rule);
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            throw invalid(text, String.valueOf(e.getMessage()));
        }
    }

    private static void checkCost(org.dmfs.rfc5545.recur.RecurrenceRule rule, String text) {
        if (TOO_OFTEN.contains(rule.getFreq())) {
            throw invalid(text, "FREQ must be DAILY, WEEKLY, MONTHLY or YEARLY");
        }
        if (rule.getInterval() > LONGEST_INTERVAL) {
            throw invalid(text, "INTERVAL must be at most " + LONGEST_INTERVAL);
        }
        long timesADay = Stream.of(Part.BYHOUR, Part.BYMINUTE, Part.BYSECOND)
                .map(rule::getByPart)
                .mapToLong(values -> values == null ? 1 : values.size())
                .reduce(1, (a, b) -> a * b);
        if (timesADay > MOST_A_DAY) {
            throw invalid(text, "BYHOUR, BYMINUTE and BYSECOND must give at most " + MOST_A_DAY + " times a day");
        }
    }

    static Refusal invalid(String rule, String why) {
        return Refusal.invalid(Problem.of("rrule.invalid", "rrule", rule, why));
    }

    /** The rule for every n weeks on one day. */
    public static RecurrenceRule weekly(int interval, DayOfWeek day) {
        return parse("FREQ=WEEKLY;INTERVAL=" + interval + ";BYDAY=" + day.name().substring(0, 2));
    }

    /**
     * The starts that the rule gives from a first start on, as long as they go on; a bounded caller stops by itself. The library
     * gives up on rules that find nothing for many years; for people that is the end of the series.
     *
     * @param start the first start
     * @param zone where the wall clock hangs; an UNTIL in UTC is read there
     * @param skipTo starts before it are left out
     */
    Iterator<LocalDateTime> startsFrom(LocalDateTime start, ZoneId zone, LocalDateTime skipTo) {
        RecurrenceRuleIterator iterator = onWallClock(zone).iterator(dateTimeOf(start));
        Starts starts = new Starts(iterator);
        if (skipTo.isAfter(start)) {
            starts.step(() -> iterator.fastForward(dateTimeOf(skipTo)));
        }
        return starts;
    }

    /** Ends where the library gives up looking for another start. */
    private static final class Starts implements Iterator<LocalDateTime> {

        private final RecurrenceRuleIterator iterator;
        private boolean gaveUp;

        Starts(RecurrenceRuleIterator iterator) {
            this.iterator = iterator;
        }

        @Override
        public boolean hasNext() {
            return !gaveUp && iterator.hasNext();
        }

        @Override
        public LocalDateTime next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            LocalDateTime start = localOf(iterator.peekDateTime());
            step(iterator::nextDateTime);
            return start;
        }

        private void step(Runnable step) {
            try {
                step.run();
            } catch (IllegalArgumentException nothingForManyYears) {
                gaveUp = true;
            }
        }
    }

    /** The rule as RFC 5545 writes it, with WKST. */
    @Override
    public String toString() {
        return rule.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecurrenceRule that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /**
     * The rule with its UNTIL on the wall clock. RFC 5545 section 3.3.10 wants UNTIL in UTC when the start has a zone, and
     * people write a day; the library takes neither with starts that have no zone.
     */
    private org.dmfs.rfc5545.recur.RecurrenceRule onWallClock(ZoneId zone) {
        DateTime until = rule.getUntil();
        if (until == null || (until.isFloating() && !until.isAllDay())) {
            return rule;
        }
        LocalDateTime local = until.isAllDay()
                ? LocalDate.of(until.getYear(), until.getMonth() + 1, until.getDayOfMonth())
                        .atTime(23, 59, 59)
                : Instant.ofEpochMilli(until.getTimestamp()).atZone(zone).toLocalDateTime();
        try {
            var copy = new org.dmfs.rfc5545.recur.RecurrenceRule(
                    rule.toString(), org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode.RFC5545_STRICT);
            copy.setUntil(dateTimeOf(local));
            return copy;
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalStateException("The library does not read what it wrote: " + rule, e);
        }
    }

    private static DateTime dateTimeOf(LocalDateTime t) {
        return new DateTime(
                t.getYear(), t.getMonthValue() - 1, t.getDayOfMonth(), t.getHour(), t.getMinute(), t.getSecond());
    }

    private static LocalDateTime localOf(DateTime t) {
        return LocalDateTime.of(
                t.getYear(), t.getMonth() + 1, t.getDayOfMonth(), t.getHours(), t.getMinutes(), t.getSeconds());
    }
}
