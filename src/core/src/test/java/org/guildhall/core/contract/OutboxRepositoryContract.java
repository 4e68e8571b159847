package org.guildhall.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.guildhall.core.outbox.OutboxMessage;
import org.guildhall.core.outbox.OutboxMessage.State;
import org.guildhall.core.outbox.OutboxRepository;
import org.guildhall.core.reference.UserKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every outbox repository does. */
public abstract class OutboxRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-08-27T12:00:00Z");

    private OutboxRepository repository;

    /** An empty repository. */
    protected abstract OutboxRepository create();

    @BeforeEach
    void createRepository() {
        repository = create();
    }

    @Test
    void findsWhatWasAdded() {
        OutboxMessage message = new OutboxMessage(
                "digest:1:mia",
                "digest.mail",
                Map.of("fresh", "1,2,3".repeat(500), "empty", "", "odd = name\n", "a=b\\c\r\nd ü"),
                Optional.of(new UserKey("mia")),
                State.WAITING,
                0,
                NOW,
                "",
                "");

        assertThat(repository.addIfAbsent(message)).isTrue();
        assertThat(repository.find("digest:1:mia")).contains(message);
        assertThat(repository.find("digest:1")).isEmpty();
    }

    @Test
    void addsNothingForAKnownKey() {
        OutboxMessage first = add("a", State.WAITING, NOW);

        boolean added = repository.addIfAbsent(OutboxMessage.of("a", "other", Map.of("x", "y"), Optional.empty(), NOW));

        assertThat(added).isFalse();
        assertThat(repository.find("a")).contains(first);
    }

    @Test
    void tellsKeysOfDifferentCaseApart() {
        add("followup:a", State.WAITING, NOW);

        assertThat(repository.find("followup:A")).isEmpty();
    }

    @Test
    void removesWhatWasSettledBeforeAnInstant() {
        add("delivered", State.DELIVERED, NOW.minusMillis(1));
        add("given up", State.GIVEN_UP, NOW.minusMillis(1));
        OutboxMessage recent = add("recent", State.DELIVERED, NOW);
        OutboxMessage waiting = add("waiting", State.WAITING, NOW.minusMillis(1));
        OutboxMessage underWay = add("under way", State.UNDER_WAY, NOW.minusMillis(1));

        assertThat(repository.removeSettled(NOW, 10)).isEqualTo(2);

        assertThat(repository.find("delivered")).isEmpty();
        assertThat(repository.find("given up")).isEmpty();
        assertThat(repository.find("recent")).contains(recent);
        assertThat(repository.find("waiting")).contains(waiting);
        assertThat(repository.find("under way")).contains(underWay);
    }

    @Test
    void removesNoMoreThanTheLimit() {
        add("first", State.DELIVERED, NOW.minusMillis(2));
        add("second", State.DELIVERED, NOW.minusMillis(1));

        assertThat(repository.removeSettled(NOW, 1)).isEqualTo(1);
        assertThat(repository.find("first")).isEmpty();
        assertThat(repository.removeSettled(NOW, 1)).isEqualTo(1);
        assertThat(repository.removeSettled(NOW, 1)).isZero();
    }

    @Test
    void savesWhatBecameOfAMessage() {
        OutboxMessage message = add("a", State.WAITING, NOW);
        OutboxMessage changed = new OutboxMessage(
                "a",
                message.type(),
                message.content(),
                message.actingAs(),
                State.GIVEN_UP,
                12,
                NOW.plusSeconds(5),
                "no answer ".repeat(200).strip(),
                "http://jira.example/authorise?" + "x".repeat(500));

        repository.save(changed);

        assertThat(repository.find("a")).contains(changed);
    }

    @Test
    void namesWhatIsToBeTriedLongestDueFirst() {
        add("later", State.WAITING, NOW.plusMillis(1));
        OutboxMessage waiting = add("waiting", State.WAITING, NOW);
        OutboxMessage next = add("next", State.WAITING, NOW);
        OutboxMessage longer = add("longer", State.WAITING, NOW.minusMillis(1));
        add("delivered", State.DELIVERED, NOW);
        add("given up", State.GIVEN_UP, NOW);
        OutboxMessage underWay = add("under way", State.UNDER_WAY, NOW.plusSeconds(60));

        assertThat(repository.due(NOW, 10)).containsExactly(underWay, longer, waiting, next);
        assertThat(repository.due(NOW, 2)).containsExactly(underWay, longer);
    }

    private OutboxMessage add(String key, State state, Instant nextAttempt) {
        OutboxMessage message =
                new OutboxMessage(key, "type", Map.of("x", "y"), Optional.empty(), state, 0, nextAttempt, "", "");
        repository.addIfAbsent(message);
        return message;
    }
}
