package org.guildhall.storage;

import static org.guildhall.storage.Columns.instant;
import static org.guildhall.storage.Columns.text;
import static org.guildhall.storage.Columns.values;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import net.java.ao.Query;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.UserKey;
import org.guildhall.core.ritual.Cancellation;
import org.guildhall.core.ritual.OccurrenceRepository;
import org.guildhall.core.ritual.RitualId;
import org.guildhall.core.ritual.Session;
import org.guildhall.storage.entity.CancellationEntity;
import org.guildhall.storage.entity.Row;
import org.guildhall.storage.entity.SessionEntity;

/** Cancellations and sessions on Active Objects. */
public final class ActiveObjectsOccurrenceRepository implements OccurrenceRepository {

    private static final String WITHIN =
            " AND " + CancellationEntity.ORIGINAL_START + " >= ? AND " + CancellationEntity.ORIGINAL_START + " < ?";
    private static final int ROWS_AT_ONCE = 1000;

    private final Tables tables;

    /** Uses the plugin's Active Objects. */
    public ActiveObjectsOccurrenceRepository(ActiveObjects ao) {
        this.tables = new Tables(ao);
    }

    @Override
    public List<Cancellation> cancellations(Collection<RitualId> rituals, Instant from, Instant to) {
        return within(CancellationEntity.class, rituals, from, to).stream()
                .map(ActiveObjectsOccurrenceRepository::cancellation)
                .toList();
    }

    @Override
    public List<Session> sessions(Collection<RitualId> rituals, Instant from, Instant to) {
        return within(SessionEntity.class, rituals, from, to).stream()
                .map(ActiveObjectsOccurrenceRepository::session)
                .toList();
    }

    /** Both tables say in columns of the same names which occurrence a row is about. */
    private <E extends Row> List<E> within(Class<E> type, Collection<RitualId> rituals, Instant from, Instant to) {
        return tables.findIn(
                type, CancellationEntity.RITUAL_ID, numbers(rituals), WITHIN, from.toEpochMilli(), to.toEpochMilli());
    }

    @Override
    public List<Session> sessionsToldBy(PageRef summary) {
        return tables
                .find(
                        SessionEntity.class,
                        Query.select()
                                .where(SessionEntity.SUMMARY_PAGE + " = ?", summary.id())
                                .order(SessionEntity.ORIGINAL_START))
                .stream()
                .map(ActiveObjectsOccurrenceRepository::session)
                .toList();
    }

    @Override
    public void save(Cancellation c) {
        tables.whole(() -> {
            removeCancellation(c.ritual(), c.originalStart());
            return tables.create(
                    CancellationEntity.class,
                    values(
                            CancellationEntity.OCCURRENCE_KEY, key(c.ritual(), c.originalStart()),
                            CancellationEntity.RITUAL_ID, c.ritual().value(),
                            CancellationEntity.ORIGINAL_START, c.originalStart().toEpochMilli(),
                            CancellationEntity.REASON, c.reason(),
                            CancellationEntity.BY_USER, c.by().value(),
                            CancellationEntity.CANCELLED_AT, c.at().toEpochMilli()));
        });
    }

    @Override
    public void save(Session s) {
        tables.whole(() -> {
            removeSession(s.ritual(), s.originalStart());
            return tables.create(
                    SessionEntity.class,
                    values(
                            SessionEntity.OCCURRENCE_KEY, key(s.ritual(), s.originalStart()),
                            SessionEntity.RITUAL_ID, s.ritual().value(),
                            SessionEntity.ORIGINAL_START, s.originalStart().toEpochMilli(),
                            SessionEntity.SUMMARY_PAGE, s.summary().map(PageRef::id),
                            SessionEntity.BY_USER, s.by().value(),
                            SessionEntity.RECORDED_AT, s.at().toEpochMilli()));
        });
    }

    @Override
    public void removeCancellation(RitualId ritual, Instant originalStart) {
        tables.delete(CancellationEntity.class, CancellationEntity.OCCURRENCE_KEY + " = ?", key(ritual, originalStart));
    }

    @Override
    public void removeSession(RitualId ritual, Instant originalStart) {
        tables.delete(SessionEntity.class, SessionEntity.OCCURRENCE_KEY + " = ?", key(ritual, originalStart));
    }

    /** Reads in the order of rituals until enough are named: Active Objects knows no DISTINCT that every database takes. */
    @Override
    public List<RitualId> withCancellationsSince(Instant since, RitualId after, int limit) {
        SortedSet<Long> named = new TreeSet<>();
        long last = after.value();
        boolean more = true;
        while (more && named.size() < limit) {
            List<CancellationEntity> rows = tables.find(
                    CancellationEntity.class,
                    Query.select()
                            .where(
                                    CancellationEntity.RITUAL_ID + " > ? AND " + CancellationEntity.ORIGINAL_START
                                            + " >= ?",
                                    last,
                                    since.toEpochMilli())
                            .order(CancellationEntity.RITUAL_ID + ", " + CancellationEntity.ORIGINAL_START)
                            .limit(ROWS_AT_ONCE));
            rows.forEach(row -> named.add(row.getRitualId()));
            more = rows.size() == ROWS_AT_ONCE;
            last = named.isEmpty() ? last : named.last();
        }
        return named.stream().limit(limit).map(RitualId::new).toList();
    }

    private static List<Long> numbers(Collection<RitualId> rituals) {
        return rituals.stream().map(RitualId::value).toList();
    }

    private static String key(RitualId ritual, Instant originalStart) {
        return ritual.value() + ":" + originalStart.toEpochMilli();
    }

    private static Cancellation cancellation(CancellationEntity row) {
        return new Cancellation(
                new RitualId(row.getRitualId()),
                instant(row.getOriginalStart()),
                text(row.getReason()),
                new UserKey(row.getByUser()),
                instant(row.getCancelledAt()));
    }

    private static Session session(SessionEntity row) {
        return new Session(
                new RitualId(row.getRitualId()),
                instant(row.getOriginalStart()),
                Optional.ofNullable(row.getSummaryPage()).map(PageRef::new),
                new UserKey(row.getByUser()),
                instant(row.getRecordedAt()));
    }
}
