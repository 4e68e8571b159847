package org.guildhall.core.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guildhall.core.outbox.OutboxMessage;
import org.guildhall.core.outbox.OutboxMessage.State;
import org.guildhall.core.outbox.OutboxRepository;

/** Messages in memory. */
public final class MemoryOutboxRepository implements OutboxRepository, Rememberable {

    private record Row(long id, OutboxMessage message) {}

    private final MemoryTable<Row> table = new MemoryTable<>();

    /** Every message there ever was, oldest first. */
    public List<OutboxMessage> all() {
        return table.findAll(r -> true).stream().map(Row::message).toList();
    }

    /** Every message of that type, oldest first. */
    public List<OutboxMessage> ofType(String type) {
        return all().stream().filter(m -> m.type().equals(type)).toList();
    }

    @Override
    public Optional<OutboxMessage> find(String key) {
        return row(key).map(Row::message);
    }

    @Override
    public int removeSettled(Instant before, int limit) {
        return remove(State.DELIVERED, before, limit) + remove(State.GIVEN_UP, before, limit);
    }

    private int remove(State state, Instant before, int limit) {
        List<Row> settled =
                table
                        .findAll(r -> r.message().state() == state
                                && r.message().nextAttempt().isBefore(before))
                        .stream()
                        .sorted(Comparator.comparing(r -> r.message().nextAttempt()))
                        .limit(limit)
                        .toList();
        settled.forEach(r -> table.remove(r.id()));
        return settled.size();
    }

    @Override
    public boolean addIfAbsent(OutboxMessage message) {
        if (row(message.key()).isPresent()) {
            return false;
        }
        table.add(id -> new Row(id, message));
        return true;
    }

    @Override
    public void save(OutboxMessage message) {
        long id = row(message.key())
                .orElseThrow(() -> new IllegalStateException("No message " + message.key()))
                .id();
        table.put(id, new Row(id, message));
    }

    @Override
    public List<OutboxMessage> due(Instant now, int limit) {
        return all().stream()
                .filter(m -> isDue(m, now))
                .sorted(Comparator.comparing((OutboxMessage m) -> m.state() != State.UNDER_WAY)
                        .thenComparing(OutboxMessage::nextAttempt))
                .limit(limit)
                .toList();
    }

    @Override
    public Runnable remember() {
        return table.remember();
    }

    private Optional<Row> row(String key) {
        return table.findFirst(r -> r.message().key().equals(key));
    }

    private static boolean isDue(OutboxMessage message, Instant now) {
        boolean waited =
                message.state() == State.WAITING && !message.nextAttempt().isAfter(now);
        return waited || message.state() == State.UNDER_WAY;
    }
}
