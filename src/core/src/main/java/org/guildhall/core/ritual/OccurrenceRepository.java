package org.guildhall.core.ritual;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.guildhall.core.reference.PageRef;

/** Stores what deviates from the schedules: cancellations and sessions. */
public interface OccurrenceRepository {

    /** Cancellations of those rituals with original starts from {@code from} (included) to {@code to} (excluded). */
    List<Cancellation> cancellations(Collection<RitualId> rituals, Instant from, Instant to);

    /** Sessions of those rituals with original starts from {@code from} (included) to {@code to} (excluded). */
    List<Session> sessions(Collection<RitualId> rituals, Instant from, Instant to);

    /** Sessions that this page tells of, earliest first. */
    List<Session> sessionsToldBy(PageRef summary);

    /** Stores a cancellation; replaces the one of the same occurrence. */
    void save(Cancellation cancellation);

    /** Stores a session; replaces the one of the same occurrence. */
    void save(Session session);

    /** Removes a cancellation; does nothing when there is none. */
    void removeCancellation(RitualId ritual, Instant originalStart);

    /** Removes a session; does nothing when there is none. */
    void removeSession(RitualId ritual, Instant originalStart);

    /** Rituals with an id above {@code after} that have a cancellation with an original start since then, by id. */
    List<RitualId> withCancellationsSince(Instant since, RitualId after, int limit);
}
