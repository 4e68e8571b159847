package org.guildhall.storage;

import static org.guildhall.storage.Columns.change;
import static org.guildhall.storage.Columns.instant;
import static org.guildhall.storage.Columns.text;
import static org.guildhall.storage.Columns.values;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.guildhall.core.outbox.OutboxMessage;
import org.guildhall.core.outbox.OutboxMessage.State;
import org.guildhall.core.outbox.OutboxRepository;
import org.guildhall.core.reference.UserKey;
import org.guildhall.storage.entity.OutboxEntity;
import org.guildhall.storage.entity.Row;

/** Messages on Active Objects. */
public final class ActiveObjectsOutboxRepository implements OutboxRepository {

    private final Tables tables;

    /** Uses the plugin's Active Objects. */
    public ActiveObjectsOutboxRepository(ActiveObjects ao) {
        this.tables = new Tables(ao);
    }

    @Override
    public Optional<OutboxMessage> find(String key) {
        return row(key).map(ActiveObjectsOutboxRepository::message);
    }

    @Override
    public int removeSettled(Instant before, int limit) {
        return remove(State.DELIVERED, before, limit) + remove(State.GIVEN_UP, before, limit);
    }

    private int remove(State state, Instant before, int limit) {
        List<Long> ids = rows(state, before.minusMillis(1), limit).stream()
                .map(Row::getId)
                .toList();
        tables.deleteIn(OutboxEntity.class, Row.ID, ids);
        return ids.size();
    }

    /**
     * Looks first, so that a known key does not break the transaction under way. When two nodes add the same key at the same
     * moment, the unique key stops the second, whose transaction is done again as a whole and finds the key known.
     */
    @Override
    public boolean addIfAbsent(OutboxMessage message) {
        if (row(message.key()).isPresent()) {
            return false;
        }
        tables.create(
                OutboxEntity.class,
                values(
                        OutboxEntity.MESSAGE_KEY, message.key(),
                        OutboxEntity.MESSAGE_TYPE, message.type(),
                        OutboxEntity.CONTENT, Forms.encode(message.content()),
                        OutboxEntity.ACTING_AS, message.actingAs().map(UserKey::value),
                        OutboxEntity.DELIVERY_STATE, message.state().name(),
                        OutboxEntity.ATTEMPTS, message.attempts(),
                        OutboxEntity.NEXT_ATTEMPT, message.nextAttempt().toEpochMilli(),
                        OutboxEntity.LAST_ERROR, message.lastError(),
                        OutboxEntity.AUTHORISE, message.authorise()));
        return true;
    }

    @Override
    public void save(OutboxMessage message) {
        OutboxEntity row =
                row(message.key()).orElseThrow(() -> new IllegalStateException("No message " + message.key()));
        change(row.getDeliveryState(), message.state().name(), row::setDeliveryState);
        change(row.getAttempts(), message.attempts(), row::setAttempts);
        change(row.getNextAttempt(), message.nextAttempt().toEpochMilli(), row::setNextAttempt);
        change(text(row.getLastError()), message.lastError(), row::setLastError);
        change(text(row.getAuthorise()), message.authorise(), row::setAuthorise);
        row.save();
    }

    /** Two ranges of one index, in two statements: joined by OR, PostgreSQL reads every message there ever was. */
    @Override
    public List<OutboxMessage> due(Instant now, int limit) {
        List<OutboxMessage> found = new ArrayList<>(in(State.UNDER_WAY, Instant.ofEpochMilli(Long.MAX_VALUE), limit));
        if (found.size() < limit) {
            found.addAll(in(State.WAITING, now, limit - found.size()));
        }
        return found;
    }

    private List<OutboxMessage> in(State state, Instant until, int limit) {
        return rows(state, until, limit).stream()
                .map(ActiveObjectsOutboxRepository::message)
                .toList();
    }

    private List<OutboxEntity> rows(State state, Instant until, int limit) {
        Query query = Slices.inOrder(
                OutboxEntity.NEXT_ATTEMPT,
                limit,
                OutboxEntity.DELIVERY_STATE + " = ? AND " + OutboxEntity.NEXT_ATTEMPT + " <= ?",
                state.name(),
                until.toEpochMilli());
        return tables.find(OutboxEntity.class, query);
    }

    private Optional<OutboxEntity> row(String key) {
        return tables.first(OutboxEntity.class, Query.select().where(OutboxEntity.MESSAGE_KEY + " = ?", key));
    }

    private static OutboxMessage message(OutboxEntity row) {
        return new OutboxMessage(
                row.getMessageKey(),
                row.getMessageType(),
                Forms.decode(text(row.getContent())),
                Optional.ofNullable(row.getActingAs()).map(UserKey::new),
                State.valueOf(row.getDeliveryState()),
                row.getAttempts(),
                instant(row.getNextAttempt()),
                text(row.getLastError()),
                text(row.getAuthorise()));
    }
}
