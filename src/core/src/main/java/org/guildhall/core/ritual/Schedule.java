package org.guildhall.core.ritual;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * When a ritual takes place.
 *
 * <p>The wall clock of the zone is kept: 14:00 in Europe/Berlin stays 14:00 through a daylight saving change. A start that
 * the change skips happens at the same distance after it, one that it repeats at its first time, as RFC 5545 section
 * 3.3.5 has it.
 *
 * @param start the first start, on the wall clock of the zone
 * @param zone the zone in which the ritual lives
 * @param duration how long one occurrence takes
 * @param rule how it repeats; without one it happens once
 */
public record Schedule(LocalDateTime start, ZoneId zone, Duration duration, Optional<RecurrenceRule> rule) {

    private static final LocalDateTime EARLIEST = LocalDateTime.MIN;
    /** Schedules end here: who asks for later years must not make anybody count there. */
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("2300-01-01T00:00:00Z");

    /** Starts from {@code from} (included) to {@code to} (excluded), at most {@code limit} of them. */
    public List<ZonedDateTime> startsBetween(Instant from, Instant to, int limit) {
        List<ZonedDateTime> starts = new ArrayList<>();
        Instant earliest = from.isBefore(FIRST) ? FIRST : from;
        if (earliest.isAfter(LAST)) {
            return starts;
        }
        Iterator<ZonedDateTime> all =
                startsFrom(earliest.atZone(zone).toLocalDateTime().minusDays(1));
        while (all.hasNext() && starts.size() < limit) {
            ZonedDateTime next = all.next();
            if (!next.toInstant().isBefore(to) || next.toInstant().isAfter(LAST)) {
                break;
            }
            if (!next.toInstant().isBefore(from)) {
                starts.add(next);
            }
        }
        return starts;
    }

    /** The last {@code count} starts before an instant, earliest first; fewer when the schedule is younger. */
    public List<ZonedDateTime> lastStartsBefore(Instant instant, int count) {
        Deque<ZonedDateTime> last = new ArrayDeque<>();
        Iterator<ZonedDateTime> all = startsFrom(EARLIEST);
        while (all.hasNext()) {
            ZonedDateTime next = all.next();
            if (!next.toInstant().isBefore(instant)) {
                break;
            }
            last.addLast(next);
            if (last.size() > count) {
                last.removeFirst();
            }
        }
        return List.copyOf(last);
    }

    /** Whether an occurrence starts at exactly that instant. */
    public boolean startsAt(Instant instant) {
        return instant.isBefore(LAST)
                && !startsBetween(instant, instant.plusMillis(1), 1).isEmpty();
    }

    /** Whether it takes place at all: there are rules, such as every 30 February, that never do. */
    boolean everTakesPlace() {
        try {
            return startsFrom(EARLIEST).hasNext();
        } catch (IllegalArgumentException | IllegalStateException e) {
            return false;
        }
    }

    private Iterator<ZonedDateTime> startsFrom(LocalDateTime skipTo) {
        Iterator<LocalDateTime> local = rule.map(r -> r.startsFrom(start, zone, skipTo))
                .orElseGet(() -> List.of(start).iterator());
        return new IncreasingStarts(local, zone);
    }
}
