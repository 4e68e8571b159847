package org.guildhall.core.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guildhall.core.execution.ExclusiveWork;
import org.guildhall.core.execution.StopSignal;
import org.guildhall.core.execution.Transactions;

/** Takes messages in the transaction of their cause and delivers them afterwards, one node at a time, with backoff. */
public final class Outbox {

    private static final String LOCK = "guildhall.outbox";
    /** So many are delivered under one lock; a person whose message is to go now waits no longer than that. */
    private static final int CHUNK = 10;

    /** With the pauses below a message is tried for a week: Jira may well be away for a long weekend. */
    private static final int MOST_ATTEMPTS = 40;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /**
     * So long messages are kept that were delivered or given up. Forgetting their keys is safe: flags and sweep runs, whose ids
     * are in the keys, are raised, cleared and told of once; a follow-up that is asked for again is known by its own key and
     * has its issue; and where it has none, the tracker looks for the label made from the key before it raises one.
     */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final int FORGOTTEN_AT_ONCE = 500;

    private final OutboxRepository messages;
    private final Map<String, Delivery> deliveries;
    private final ExclusiveWork exclusive;
    private final Transactions transactions;
    private final Clock clock;

    /** Uses the given repository and deliveries. */
    public Outbox(
            OutboxRepository messages,
            List<Delivery> deliveries,
            ExclusiveWork exclusive,
            Transactions transactions,
            Clock clock) {
        this.messages = messages;
        this.deliveries = deliveries.stream().collect(Collectors.toMap(Delivery::type, Function.identity()));
        this.exclusive = exclusive;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Takes a message unless its key is known; call it in the transaction of the cause. */
    public boolean take(OutboxMessage message) {
        return messages.addIfAbsent(message);
    }

    /**
     * Delivers what is due, until nothing is left or it is told to stop, then forgets some of what was settled long ago; empty
     * when somebody else is at it.
     */
    public Optional<Integer> deliverDue(StopSignal stop) {
        int tried = 0;
        while (!stop.isRaised()) {
            Optional<Integer> chunk =
                    exclusive.tryExclusively(LOCK, () -> attemptUntil(stop, messages.due(clock.instant(), CHUNK)));
            if (chunk.isEmpty()) {
                return tried == 0 ? Optional.empty() : Optional.of(tried);
            }
            if (chunk.get() == 0) {
                break;
            }
            tried += chunk.get();
        }
        return Optional.of(tried);
    }

    /** Delivers one message now, whatever its next attempt, and returns what became of it; delivered ones stay so. */
    public OutboxMessage deliverNow(String key) {
        return exclusive.exclusively(LOCK, () -> {
            OutboxMessage message =
                    messages.find(key).orElseThrow(() -> new IllegalArgumentException("No message " + key));
            boolean open = message.state() != OutboxMessage.State.DELIVERED;
            return open ? attempt(message) : message;
        });
    }

    private int attemptUntil(StopSignal stop, List<OutboxMessage> due) {
        if (due.isEmpty()) {
            forgetSettled();
        }
        int tried = 0;
        for (OutboxMessage message : due) {
            if (stop.isRaised()) {
                break;
            }
            attempt(message);
            tried++;
        }
        return tried;
    }

    private OutboxMessage attempt(OutboxMessage message) {
        Delivery delivery = deliveries.get(message.type());
        if (delivery == null) {
            return store(message.givenUp("No delivery for type " + message.type()));
        }
        boolean endUnknown = message.state() == OutboxMessage.State.UNDER_WAY;
        if (endUnknown && !delivery.isRepeatable()) {
            return store(message.givenUp(
                    "Stopped in the middle of an attempt; not repeated, so that nothing is sent twice"));
        }
        OutboxMessage underWay = store(message.underWay());
        try {
            delivery.deliver(underWay);
            return store(underWay.delivered());
        } catch (DeliveryFailed failure) {
            return store(afterFailure(underWay, failure));
        } catch (RuntimeException | LinkageError unforeseen) {
            // One broken message must not hold up those behind it; its error stays with it.
            return store(afterFailure(underWay, DeliveryFailed.forNow(unforeseen.toString(), unforeseen)));
        }
    }

    private OutboxMessage afterFailure(OutboxMessage message, DeliveryFailed failure) {
        if (!failure.isWorthRetrying() || message.attempts() >= MOST_ATTEMPTS) {
            return message.givenUp(failure);
        }
        return message.retryAt(clock.instant().plus(pauseAfter(message.attempts())), failure);
    }

    /** Doubles from half a minute to six hours, so that an evening's outage does not give anything up. */
    static Duration pauseAfter(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private void forgetSettled() {
        transactions.inTransaction(() -> messages.removeSettled(clock.instant().minus(KEPT), FORGOTTEN_AT_ONCE));
    }

    private OutboxMessage store(OutboxMessage message) {
        return transactions.inTransaction(() -> {
            messages.save(message);
            return message;
        });
    }
}
