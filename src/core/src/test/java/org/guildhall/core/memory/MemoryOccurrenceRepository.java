package org.guildhall.core.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.ritual.Cancellation;
import org.guildhall.core.ritual.OccurrenceRepository;
import org.guildhall.core.ritual.RitualId;
import org.guildhall.core.ritual.Session;

/** Cancellations and sessions in memory. */
public final class MemoryOccurrenceRepository implements OccurrenceRepository, Rememberable {

    private final MemoryTable<Cancellation> cancellations = new MemoryTable<>();
    private final MemoryTable<Session> sessions = new MemoryTable<>();

    @Override
    public List<Cancellation> cancellations(Collection<RitualId> rituals, Instant from, Instant to) {
        return cancellations.findAll(c -> rituals.contains(c.ritual()) && isWithin(c.originalStart(), from, to));
    }

    @Override
    public List<Session> sessions(Collection<RitualId> rituals, Instant from, Instant to) {
        return sessions.findAll(s -> rituals.contains(s.ritual()) && isWithin(s.originalStart(), from, to));
    }

    @Override
    public List<Session> sessionsToldBy(PageRef summary) {
        return sessions.findAll(s -> s.summary().filter(summary::equals).isPresent()).stream()
                .sorted(Comparator.comparing(Session::originalStart))
                .toList();
    }

    @Override
    public void save(Cancellation cancellation) {
        removeCancellation(cancellation.ritual(), cancellation.originalStart());
        cancellations.add(id -> cancellation);
    }

    @Override
    public void save(Session session) {
        removeSession(session.ritual(), session.originalStart());
        sessions.add(id -> session);
    }

    @Override
    public void removeCancellation(RitualId ritual, Instant originalStart) {
        cancellations.removeAll(
                c -> c.ritual().equals(ritual) && c.originalStart().equals(originalStart));
    }

    @Override
    public void removeSession(RitualId ritual, Instant originalStart) {
        sessions.removeAll(s -> s.ritual().equals(ritual) && s.originalStart().equals(originalStart));
    }

    @Override
    public List<RitualId> withCancellationsSince(Instant since, RitualId after, int limit) {
        return cancellations.findAll(c -> !c.originalStart().isBefore(since)).stream()
                .map(Cancellation::ritual)
                .filter(r -> r.value() > after.value())
                .distinct()
                .sorted(Comparator.comparing(RitualId::value))
                .limit(limit)
                .toList();
    }

    @Override
    public Runnable remember() {
        Runnable first = cancellations.remember();
        Runnable second = sessions.remember();
        return () -> {
            first.run();
            second.run();
        };
    }

    private static boolean isWithin(Instant instant, Instant from, Instant to) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }
}
