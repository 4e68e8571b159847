package org.guildhall.core.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stores messages. */
public interface OutboxRepository {

    /** The message with that key. */
    Optional<OutboxMessage> find(String key);

    /** Adds a message unless its key is known; tells whether it was added. Call it in a {@code Transactions}. */
    boolean addIfAbsent(OutboxMessage message);

    /**
     * Removes messages that were delivered or given up and whose last attempt was due before that instant, at most
     * {@code limit} of each; tells how many.
     */
    int removeSettled(Instant before, int limit);

    /** Stores a changed message. */
    void save(OutboxMessage message);

    /** Messages to be tried: first those found under way, then waiting ones whose next attempt has come, longest due first. */
    List<OutboxMessage> due(Instant now, int limit);
}
