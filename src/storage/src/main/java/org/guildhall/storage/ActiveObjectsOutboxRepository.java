package org.guildhall.storage;

import static org.guildhall.storage.Columns.change;
import static org.guildhall.storage.Columns.instant;
import static org.guildhall.storage.Columns.text;
import static org.guildhall.storage.Columns.values;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.guildhall.core.outbox.OutboxMessage;
import org.guildhall.core.outbox.OutboxMessage.State;
import org.guildhall.core.outbox.OutboxRepository;
import org.guildhall.core.reference.UserKey;
import org.guildhall.storage.entity.OutboxEntity;
import org.guildhall.storage.entity.Row;

/** Messages on Active Objects. */
public final class ActiveObjectsOutboxRepository implements OutboxRepository {

    private static final String DUE = "(" + OutboxEntity.DELIVERY_STATE + " = ? AND " + OutboxEntity.NEXT_ATTEMPT
            + " <= ?) OR " + OutboxEntity.DELIVERY_STATE + " = ?";

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
    public Map<String, OutboxMessage> findAll(Collection<String> keys) {
        return tables.findIn(OutboxEntity.class, OutboxEntity.MESSAGE_KEY, keys).stream()
                .map(ActiveObjectsOutboxRepository::message)
                .collect(Collectors.toMap(OutboxMessage::key, m -> m));
    }

    /**
     * Looks first, so that a known key does not break the transaction under way. When two nodes add the same key at the same
     * moment, the unique key stops the second, whose transaction fails as a whole.
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
                        OutboxEntity.LAST_ERROR, message.lastError()));
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
        row.save();
    }

    @Override
    public List<OutboxMessage> due(Instant now, int limit) {
        Query query = Query.select()
                .where(DUE, State.WAITING.name(), now.toEpochMilli(), State.UNDER_WAY.name())
                .order(Row.ID)
                .limit(limit);
        return tables.find(OutboxEntity.class, query).stream()
                .map(ActiveObjectsOutboxRepository::message)
                .toList();
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
                text(row.getLastError()));
    }
}
