package org.guildhall.core.ritual;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts schedules and what deviates from them together: two queries for any number of rituals. */
public final class Occurrences {

    private record Key(RitualId ritual, Instant originalStart) {}

    private final OccurrenceRepository repository;

    /** Reads deviations from that repository. */
    public Occurrences(OccurrenceRepository repository) {
        this.repository = repository;
    }

    /** Occurrences of those rituals from {@code from} (included) to {@code to} (excluded), earliest first. */
    public List<Occurrence> between(Collection<Ritual> rituals, Instant from, Instant to, int limitEach) {
        Map<Ritual, List<ZonedDateTime>> starts = new HashMap<>();
        for (Ritual ritual : rituals) {
            starts.put(ritual, ritual.schedule().startsBetween(from, to, limitEach));
        }
        return together(starts, from, to);
    }

    /** The last occurrences of each ritual before an instant, earliest first. */
    public List<Occurrence> lastBefore(Collection<Ritual> rituals, Instant instant, int countEach) {
        Map<Ritual, List<ZonedDateTime>> starts = new HashMap<>();
        Instant earliest = instant;
        for (Ritual ritual : rituals) {
            List<ZonedDateTime> last = ritual.schedule().lastStartsBefore(instant, countEach);
            starts.put(ritual, last);
            if (!last.isEmpty() && last.get(0).toInstant().isBefore(earliest)) {
                earliest = last.get(0).toInstant();
            }
        }
        return together(starts, earliest, instant);
    }

    /** The first occurrences of each ritual from its instant (included) to {@code to} (excluded), earliest first. */
    public List<Occurrence> firstFrom(Map<Ritual, Instant> from, Instant to, int countEach) {
        Map<Ritual, List<ZonedDateTime>> starts = new HashMap<>();
        from.forEach((ritual, since) -> starts.put(ritual, ritual.schedule().startsBetween(since, to, countEach)));
        return together(
                starts, from.values().stream().min(Comparator.naturalOrder()).orElse(to), to);
    }

    /** The occurrence that starts at exactly that instant. */
    public Optional<Occurrence> at(Ritual ritual, Instant originalStart) {
        return ritual.schedule().startsAt(originalStart)
                ? between(List.of(ritual), originalStart, originalStart.plusMillis(1), 1).stream()
                        .findFirst()
                : Optional.empty();
    }

    private List<Occurrence> together(Map<Ritual, List<ZonedDateTime>> starts, Instant from, Instant to) {
        if (starts.values().stream().allMatch(List::isEmpty)) {
            return List.of();
        }
        List<RitualId> ids = starts.keySet().stream().map(Ritual::id).toList();
        Map<Key, Cancellation> cancelled = new HashMap<>();
        repository.cancellations(ids, from, to).forEach(c -> cancelled.put(new Key(c.ritual(), c.originalStart()), c));
        Map<Key, Session> held = new HashMap<>();
        repository.sessions(ids, from, to).forEach(s -> held.put(new Key(s.ritual(), s.originalStart()), s));
        List<Occurrence> occurrences = new ArrayList<>();
        starts.forEach((ritual, times) -> times.forEach(time -> {
            Key key = new Key(ritual.id(), time.toInstant());
            ZonedDateTime end = time.plus(ritual.schedule().duration());
            occurrences.add(new Occurrence(
                    ritual, time, end, Optional.ofNullable(cancelled.get(key)), Optional.ofNullable(held.get(key))));
        }));
        occurrences.sort(Comparator.comparing(Occurrence::originalStart)
                .thenComparing(o -> o.ritual().id().value()));
        return occurrences;
    }
}
