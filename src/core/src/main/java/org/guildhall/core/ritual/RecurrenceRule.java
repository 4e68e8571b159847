package org.guildhall.core.ritual;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.Locale;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;

/**
 * How a schedule repeats: an RFC 5545 recurrence rule (section 3.3.10), always with its week start.
 *
 * <p>This is the only type that knows the recurrence library. Dates are computed on the wall clock, without a zone.
 */
public final class RecurrenceRule {

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
            rule.setWeekStart(rule.getWeekStart(), true);
            return new RecurrenceRule(rule);
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            throw Refusal.invalid(Problem.of("rrule.invalid", "rrule", text, String.valueOf(e.getMessage())));
        }
    }

    /** The rule for every n weeks on one day. */
    public static RecurrenceRule weekly(int interval, DayOfWeek day) {
        return parse("FREQ=WEEKLY;INTERVAL=" + interval + ";BYDAY=" + day.name().substring(0, 2));
    }

    /**
     * The starts that the rule gives from a first start on, as long as they go on; a bounded caller stops by itself.
     *
     * @param start the first start
     * @param skipTo starts before it are left out
     */
    Iterator<LocalDateTime> startsFrom(LocalDateTime start, LocalDateTime skipTo) {
        RecurrenceRuleIterator iterator = rule.iterator(dateTimeOf(start));
        if (skipTo.isAfter(start)) {
            iterator.fastForward(dateTimeOf(skipTo));
        }
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return iterator.hasNext();
            }

            @Override
            public LocalDateTime next() {
                return localOf(iterator.nextDateTime());
            }
        };
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

    private static DateTime dateTimeOf(LocalDateTime t) {
        return new DateTime(
                t.getYear(), t.getMonthValue() - 1, t.getDayOfMonth(), t.getHour(), t.getMinute(), t.getSecond());
    }

    private static LocalDateTime localOf(DateTime t) {
        return LocalDateTime.of(
                t.getYear(), t.getMonth() + 1, t.getDayOfMonth(), t.getHours(), t.getMinutes(), t.getSeconds());
    }
}
