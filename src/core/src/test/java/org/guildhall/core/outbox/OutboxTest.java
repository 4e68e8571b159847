package org.guildhall.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.core.execution.StopSignal;
import org.guildhall.core.memory.Killed;
import org.guildhall.core.memory.MemoryExclusiveWork;
import org.guildhall.core.memory.MemoryOutboxRepository;
import org.guildhall.core.memory.MemoryTransactions;
import org.guildhall.core.memory.MovableClock;
import org.guildhall.core.outbox.OutboxMessage.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutboxTest {

    private static final Instant NOW = Instant.parse("2026-08-27T12:00:00Z");

    private final MemoryOutboxRepository messages = new MemoryOutboxRepository();
    private final MemoryExclusiveWork exclusive = new MemoryExclusiveWork();
    private final MovableClock clock = new MovableClock(NOW);
    private final ScriptedDelivery mail = new ScriptedDelivery("mail", false);
    private final ScriptedDelivery issue = new ScriptedDelivery("issue", true);
    private final Outbox outbox =
            new Outbox(messages, List.of(mail, issue), exclusive, new MemoryTransactions(messages), clock);

    @Test
    void takesOneMessageAKey() {
        assertThat(outbox.take(message("a", "mail"))).isTrue();
        assertThat(outbox.take(message("a", "mail"))).isFalse();

        outbox.deliverDue(StopSignal.never());

        assertThat(mail.delivered).containsExactly("a");
        assertThat(outbox.take(message("a", "mail"))).isFalse();
    }

    @Test
    void waitsAfterAFailureAndTriesAgain() {
        outbox.take(message("a", "mail"));
        mail.failsWith = DeliveryFailed.forNow("no answer", new IllegalStateException());

        outbox.deliverDue(StopSignal.never());
        outbox.deliverDue(StopSignal.never());

        assertThat(mail.attempts).isEqualTo(1);
        assertThat(messages.find("a").orElseThrow().lastError()).isEqualTo("no answer");
        assertThat(messages.find("a").orElseThrow().nextAttempt()).isEqualTo(NOW.plusSeconds(30));
    }

    @Test
    void triesAgainAtTheInstantOfTheNextAttempt() {
        outbox.take(message("a", "mail"));
        mail.failsWith = DeliveryFailed.forNow("no answer", new IllegalStateException());
        outbox.deliverDue(StopSignal.never());
        mail.failsWith = null;

        clock.advance(Duration.ofSeconds(30));
        outbox.deliverDue(StopSignal.never());

        assertThat(mail.delivered).containsExactly("a");
        assertThat(messages.find("a").orElseThrow().state()).isEqualTo(State.DELIVERED);
        assertThat(messages.find("a").orElseThrow().lastError()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,PT30S", "2,PT1M", "3,PT2M", "10,PT4H16M", "11,PT6H", "64,PT6H"})
    void doublesThePauseUpToSixHours(int attempts, Duration pause) {
        assertThat(Outbox.pauseAfter(attempts)).isEqualTo(pause);
    }

    @Test
    void givesUpAfterFortyAttempts() {
        outbox.take(message("a", "mail"));
        mail.failsWith = DeliveryFailed.forNow("no answer", new IllegalStateException());

        for (int i = 0; i < 50; i++) {
            outbox.deliverDue(StopSignal.never());
            clock.advance(Duration.ofHours(7));
        }

        assertThat(mail.attempts).isEqualTo(40);
        assertThat(messages.find("a").orElseThrow().state()).isEqualTo(State.GIVEN_UP);
    }

    @Test
    void givesUpAtOnceWhatWouldBeRefusedAgain() {
        outbox.take(message("a", "mail"));
        mail.failsWith = DeliveryFailed.forGood("no such person", new IllegalStateException());

        outbox.deliverDue(StopSignal.never());

        assertThat(messages.find("a").orElseThrow().state()).isEqualTo(State.GIVEN_UP);
        assertThat(messages.find("a").orElseThrow().lastError()).isEqualTo("no such person");
    }

    @Test
    void doesNotRepeatAMailWhoseEndNobodyKnows() {
        outbox.take(message("a", "mail"));
        mail.killsAfterDelivering = true;
        assertThatThrownBy(() -> outbox.deliverDue(StopSignal.never())).isInstanceOf(Killed.class);

        outbox.deliverDue(StopSignal.never());

        assertThat(mail.delivered).containsExactly("a");
        assertThat(messages.find("a").orElseThrow().state()).isEqualTo(State.GIVEN_UP);
    }

    @Test
    void repeatsAnIssueWhoseEndNobodyKnows() {
        outbox.take(message("a", "issue"));
        issue.killsAfterDelivering = true;
        assertThatThrownBy(() -> outbox.deliverDue(StopSignal.never())).isInstanceOf(Killed.class);

        outbox.deliverDue(StopSignal.never());

        assertThat(issue.attempts).isEqualTo(2);
        assertThat(messages.find("a").orElseThrow().state()).isEqualTo(State.DELIVERED);
    }

    @Test
    void goesOnBehindAMessageThatBreaksItsDelivery() {
        mail.breaksAt = "poison";
        outbox.take(message("poison", "mail"));
        outbox.take(message("unknown", "no such type"));
        outbox.take(message("b", "mail"));

        outbox.deliverDue(StopSignal.never());

        assertThat(mail.delivered).containsExactly("b");
        assertThat(messages.find("poison").orElseThrow().state()).isEqualTo(State.WAITING);
        assertThat(messages.find("poison").orElseThrow().lastError()).contains("broken");
        assertThat(messages.find("unknown").orElseThrow().state()).isEqualTo(State.GIVEN_UP);
    }

    @Test
    void goesOnBehindAMessageWhoseDeliveryTheProductDoesNotHave() {
        mail.lacksAClassAt = "poison";
        outbox.take(message("poison", "mail"));
        outbox.take(message("b", "mail"));

        outbox.deliverDue(StopSignal.never());

        assertThat(mail.delivered).containsExactly("b");
        assertThat(messages.find("poison").orElseThrow().state()).isEqualTo(State.WAITING);
    }

    @Test
    void forgetsAfterThirtyDaysWhatWasDeliveredOrGivenUp() {
        outbox.take(message("delivered", "mail"));
        outbox.take(message("given up", "no such type"));
        outbox.deliverDue(StopSignal.never());

        clock.advance(Outbox.KEPT);
        outbox.deliverDue(StopSignal.never());
        assertThat(messages.all()).hasSize(2);
        clock.advance(Duration.ofMillis(1));
        outbox.deliverDue(StopSignal.never());

        assertThat(messages.all()).isEmpty();
    }

    @Test
    void keepsWhatStillWaitsHoweverLong() {
        outbox.take(message("a", "mail"));
        mail.failsWith = DeliveryFailed.forNow("no answer", new IllegalStateException());
        outbox.deliverDue(StopSignal.never());

        clock.advance(Outbox.KEPT.multipliedBy(2));
        outbox.deliverDue(StopSignal.never());

        assertThat(messages.find("a").orElseThrow().state()).isEqualTo(State.WAITING);
    }

    @Test
    void leavesDeliveringToTheNodeThatIsAtIt() {
        outbox.take(message("a", "mail"));
        exclusive.holdElsewhere("guildhall.outbox");

        assertThat(outbox.deliverDue(StopSignal.never())).isEmpty();
        assertThat(mail.attempts).isZero();
    }

    @Test
    void deliversMoreThanOneChunk() {
        for (int i = 0; i < 120; i++) {
            outbox.take(message("m" + i, "mail"));
        }

        assertThat(outbox.deliverDue(StopSignal.never())).contains(120);
        assertThat(mail.delivered).hasSize(120);
    }

    @Test
    void stopsBeforeTheNextMessageWhenAsked() {
        for (int i = 0; i < 120; i++) {
            outbox.take(message("m" + i, "mail"));
        }

        outbox.deliverDue(() -> mail.delivered.size() == 3);

        assertThat(mail.delivered).hasSize(3);
    }

    @Test
    void keepsWhatDoesNotGoInTheTimeGiven() {
        outbox.take(message("a", "mail"));
        StopSignal patience = StopSignal.never().orAfter(Duration.ofSeconds(10), clock);
        clock.advance(Duration.ofSeconds(10));

        outbox.deliverDue(patience);
        assertThat(mail.delivered).isEmpty();
        outbox.deliverDue(StopSignal.never());

        assertThat(mail.delivered).hasSize(1);
    }

    @Test
    void deliversOneNowWhateverItsNextAttempt() {
        outbox.take(message("a", "mail"));
        mail.failsWith = DeliveryFailed.forNow("no answer", new IllegalStateException());
        outbox.deliverDue(StopSignal.never());
        mail.failsWith = null;

        assertThat(outbox.deliverNow("a").state()).isEqualTo(State.DELIVERED);
        assertThat(outbox.deliverNow("a").attempts()).isEqualTo(2);
    }

    private static OutboxMessage message(String key, String type) {
        return OutboxMessage.of(key, type, Map.of("key", key), Optional.empty(), NOW);
    }

    /** Does what the test says. */
    private static final class ScriptedDelivery implements Delivery {

        private final String type;
        private final boolean repeatable;
        private final List<String> delivered = new ArrayList<>();
        private int attempts;
        private DeliveryFailed failsWith;
        private boolean killsAfterDelivering;
        private String breaksAt = "";
        private String lacksAClassAt = "";

        ScriptedDelivery(String type, boolean repeatable) {
            this.type = type;
            this.repeatable = repeatable;
        }

        @Override
        public String type() {
            return type;
        }

        @Override
        public boolean isRepeatable() {
            return repeatable;
        }

        @Override
        public void deliver(OutboxMessage message) throws DeliveryFailed {
            attempts++;
            if (failsWith != null) {
                throw failsWith;
            }
            if (message.key().equals(breaksAt)) {
                throw new IllegalStateException("broken");
            }
            if (message.key().equals(lacksAClassAt)) {
                throw new NoClassDefFoundError("com/example/Mail");
            }
            delivered.add(message.key());
            if (killsAfterDelivering) {
                killsAfterDelivering = false;
                throw new Killed("after delivering");
            }
        }
    }
}
