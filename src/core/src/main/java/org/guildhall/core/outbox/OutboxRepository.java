package org.guildhall.core.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores messages; delivered ones are kept, because their keys must stay known. */
public interface OutboxRepository {

    /** The message with that key. */
    Optional<OutboxMessage> find(String key);

    /** The messages with those keys, in one query. */
    Map<String, OutboxMessage> findAll(Collection<String> keys);

    /** Adds a message unless its key is known; tells whether it was added. */
    boolean addIfAbsent(OutboxMessage message);

    /** Stores a changed message. */
    void save(OutboxMessage message);

    /** Messages to be tried: first those found under way, then waiting ones whose next attempt has come, longest due first. */
    List<OutboxMessage> due(Instant now, int limit);
}
