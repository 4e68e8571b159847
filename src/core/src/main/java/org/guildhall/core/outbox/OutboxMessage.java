package org.guildhall.core.outbox;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.guildhall.core.reference.UserKey;

/**
 * Something that has to leave the database for the outside.
 *
 * @param key idempotency key: whatever happens, one message a key
 * @param type names the {@link Delivery} that takes it
 * @param content what the delivery needs, by name
 * @param actingAs the person in whose name it is done; empty for Guildhall itself
 * @param state where it is on its way
 * @param attempts how often it was tried
 * @param nextAttempt not tried before this
 * @param lastError why the last attempt failed; empty when none did
 * @param authorise where the person has to allow it first, when the last attempt failed for that; else empty
 */
public record OutboxMessage(
        String key,
        String type,
        Map<String, String> content,
        Optional<UserKey> actingAs,
        State state,
        int attempts,
        Instant nextAttempt,
        String lastError,
        String authorise) {

    /** Where a message is on its way. */
    public enum State {
        /** To be delivered, now or at its next attempt. */
        WAITING,
        /** An attempt has begun; found after a kill, it tells that nobody knows how that attempt ended. */
        UNDER_WAY,
        /** Delivered. */
        DELIVERED,
        /** Given up; the last error says why. */
        GIVEN_UP
    }

    /** Keeps its own copy of the content. */
    public OutboxMessage {
        content = Map.copyOf(content);
    }

    /** A message that has not been tried. */
    public static OutboxMessage of(
            String key, String type, Map<String, String> content, Optional<UserKey> actingAs, Instant now) {
        return new OutboxMessage(key, type, content, actingAs, State.WAITING, 0, now, "", "");
    }

    /** What the content holds under that name. */
    public String get(String name) {
        String value = content.get(name);
        if (value == null) {
            throw new IllegalStateException("Message " + key + " of type " + type + " has no " + name);
        }
        return value;
    }

    OutboxMessage underWay() {
        return new OutboxMessage(
                key, type, content, actingAs, State.UNDER_WAY, attempts + 1, nextAttempt, lastError, authorise);
    }

    OutboxMessage delivered() {
        return new OutboxMessage(key, type, content, actingAs, State.DELIVERED, attempts, nextAttempt, "", "");
    }

    OutboxMessage retryAt(Instant when, DeliveryFailed why) {
        return failed(State.WAITING, when, why.getMessage(), why.authorise());
    }

    OutboxMessage givenUp(String error) {
        return failed(State.GIVEN_UP, nextAttempt, error, "");
    }

    OutboxMessage givenUp(DeliveryFailed why) {
        return failed(State.GIVEN_UP, nextAttempt, why.getMessage(), why.authorise());
    }

    private OutboxMessage failed(State becomes, Instant when, String error, String address) {
        return new OutboxMessage(key, type, content, actingAs, becomes, attempts, when, error, address);
    }
}
