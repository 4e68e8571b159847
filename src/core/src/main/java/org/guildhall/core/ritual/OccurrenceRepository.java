package org.guildhall.core.ritual;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Stores what deviates from the schedules: cancellations and sessions. */
public interface OccurrenceRepository {

    /** Cancellations of those rituals with original starts from {@code from} (included) to {@code to} (excluded). */
    List<Cancellation> cancellations(Collection<RitualId> rituals, Instant from, Instant to);

    /** Sessions of those rituals with original starts from {@code from} (included) to {@code to} (excluded). */
    List<Session> sessions(Collection<RitualId> rituals, Instant from, Instant to);

    /** Stores a cancellation; replaces the one of the same occurrence. */
    void save(Cancellation cancellation);

    /** Stores a session; replaces the one of the same occurrence. */
    void save(Session session);

    /** Removes a cancellation; does nothing when there is none. */
    void removeCancellation(RitualId ritual, Instant originalStart);

    /** Rituals with an id above {@code after} that have a cancellation with an original start since then, by id. */
    List<RitualId> withCancellationsSince(Instant since, RitualId after, int limit);
}
