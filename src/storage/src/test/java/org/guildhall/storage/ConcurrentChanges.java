package org.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guildhall.core.memory.CommunityBuilder.aCommunity;
import static org.guildhall.core.memory.RitualBuilder.aRitual;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.guildhall.core.community.Community;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.followup.FollowUp;
import org.guildhall.core.followup.FollowUpId;
import org.guildhall.core.outbox.OutboxMessage;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.UserKey;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.ritual.RitualId;
import org.guildhall.core.ritual.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transactions, and what happens when two do the same at the same moment. */
abstract class ConcurrentChanges {

    private final TestDatabase database;
    private ActiveObjects ao;

    ConcurrentChanges(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyTables() {
        ao = database.empty();
    }

    @Test
    void undoesATransactionThatFails() {
        ActiveObjectsCommunityRepository communities = new ActiveObjectsCommunityRepository(ao);
        ActiveObjectsTransactions transactions = new ActiveObjectsTransactions(ao);

        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    communities.add(aCommunity().draft());
                    throw new IllegalStateException("afterwards");
                }))
                .hasMessage("afterwards");

        assertThat(communities.list(SliceRequest.first())).isEmpty();
    }

    @Test
    void undoesTheInnerTransactionWithTheOuterOne() {
        ActiveObjectsCommunityRepository communities = new ActiveObjectsCommunityRepository(ao);
        ActiveObjectsTransactions transactions = new ActiveObjectsTransactions(ao);

        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    transactions.inTransaction(
                            () -> communities.add(aCommunity().draft()));
                    throw new IllegalStateException("afterwards");
                }))
                .hasMessage("afterwards");

        assertThat(communities.list(SliceRequest.first())).isEmpty();
    }

    @Test
    void doesWhatWaitsForTheCommitAfterTheOutermostTransaction() {
        ActiveObjectsTransactions transactions = new ActiveObjectsTransactions(ao);
        List<String> order = new ArrayList<>();

        transactions.inTransaction(() -> {
            transactions.inTransaction(() -> {
                transactions.afterCommit(() -> order.add("afterwards"));
                return order.add("inner");
            });
            return order.add("outer");
        });
        transactions.afterCommit(() -> order.add("at once"));

        assertThat(order).containsExactly("inner", "outer", "afterwards", "at once");
    }

    @Test
    void forgetsWhatWaitsForTheCommitOfATransactionThatFails() {
        ActiveObjectsTransactions transactions = new ActiveObjectsTransactions(ao);
        List<String> order = new ArrayList<>();

        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    transactions.afterCommit(() -> order.add("afterwards"));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        transactions.inTransaction(() -> order.add("the next"));

        assertThat(order).containsExactly("the next");
    }

    @Test
    void letsOnlyOneOfTwoChangeTheSameRevision() throws Exception {
        ActiveObjectsRitualRepository rituals = new ActiveObjectsRitualRepository(ao);
        ActiveObjectsTransactions transactions = new ActiveObjectsTransactions(ao);
        Ritual ritual = rituals.add(aRitual().build());
        CountDownLatch bothHaveRead = new CountDownLatch(2);

        List<Object> answers = bothAtOnce(() -> transactions.inTransaction(() -> {
            rituals.find(ritual.id());
            await(bothHaveRead);
            return rituals.save(ritual);
        }));

        assertThat(answers).hasAtLeastOneElementOfType(Ritual.class).hasAtLeastOneElementOfType(Refusal.class);
        assertThat(rituals.find(ritual.id()).orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void letsOnlyOneOfTwoFoundTheCommunityOfASpace() throws Exception {
        ActiveObjectsCommunityRepository communities = new ActiveObjectsCommunityRepository(ao);
        CountDownLatch bothAreThere = new CountDownLatch(2);

        List<Object> answers = bothAtOnce(() -> {
            await(bothAreThere);
            return communities.add(aCommunity().draft());
        });

        assertThat(answers).hasAtLeastOneElementOfType(Community.class).hasAtLeastOneElementOfType(Refusal.class);
        assertThat(communities.list(SliceRequest.first())).hasSize(1);
    }

    @Test
    void doesTheSecondTransactionAgainWhenBothTakeTheSameMessage() throws Exception {
        ActiveObjectsOutboxRepository outbox = new ActiveObjectsOutboxRepository(ao);
        ActiveObjectsTransactions transactions = new ActiveObjectsTransactions(ao);
        OutboxMessage message = OutboxMessage.of("key", "type", Map.of(), Optional.empty(), Instant.EPOCH);
        CountDownLatch bothHaveLooked = new CountDownLatch(2);

        List<Object> answers = bothAtOnce(() -> transactions.inTransaction(() -> {
            outbox.find(message.key());
            await(bothHaveLooked);
            return outbox.addIfAbsent(message);
        }));

        assertThat(answers).containsExactlyInAnyOrder(true, false);
        assertThat(outbox.find(message.key())).contains(message);
    }

    @Test
    void holdsAnOccurrenceThatTwoSayWasHeld() throws Exception {
        ActiveObjectsOccurrenceRepository occurrences = new ActiveObjectsOccurrenceRepository(ao);
        ActiveObjectsTransactions transactions = new ActiveObjectsTransactions(ao);
        Session session =
                new Session(new RitualId(1), Instant.EPOCH, Optional.empty(), new UserKey("mia"), Instant.EPOCH);
        CountDownLatch bothHaveLooked = new CountDownLatch(2);

        List<Object> answers = bothAtOnce(() -> transactions.inTransaction(() -> {
            occurrences.sessions(List.of(session.ritual()), Instant.EPOCH, Instant.EPOCH.plusMillis(1));
            await(bothHaveLooked);
            occurrences.save(session);
            return session;
        }));

        assertThat(answers).containsExactly(session, session);
        assertThat(occurrences.sessions(List.of(session.ritual()), Instant.EPOCH, Instant.EPOCH.plusMillis(1)))
                .containsExactly(session);
    }

    @Test
    void raisesOneFollowUpThatIsPressedTwiceAtOnce() throws Exception {
        ActiveObjectsFollowUpRepository followUps = new ActiveObjectsFollowUpRepository(ao);
        ActiveObjectsTransactions transactions = new ActiveObjectsTransactions(ao);
        CountDownLatch bothHaveLooked = new CountDownLatch(2);

        List<Object> answers = bothAtOnce(() -> transactions.inTransaction(() -> {
            Optional<FollowUp> known = followUps.findByKey("key");
            await(bothHaveLooked);
            return known.orElseGet(() -> followUps.add(followUp("key")));
        }));

        assertThat(answers)
                .hasOnlyElementsOfType(FollowUp.class)
                .containsOnly(followUps.findByKey("key").orElseThrow());
    }

    @Test
    void triesNoThirdTime() {
        ActiveObjectsFollowUpRepository followUps = new ActiveObjectsFollowUpRepository(ao);
        ActiveObjectsTransactions transactions = new ActiveObjectsTransactions(ao);
        AtomicInteger times = new AtomicInteger();
        followUps.add(followUp("key"));

        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    times.incrementAndGet();
                    return followUps.add(followUp("key"));
                }))
                .isInstanceOf(Refusal.class);

        assertThat(times).hasValue(2);
    }

    private static FollowUp followUp(String key) {
        return new FollowUp(
                new FollowUpId(0),
                new CommunityId(1),
                new PageRef(7),
                key,
                "Try it",
                "",
                new UserKey("mia"),
                Instant.EPOCH,
                Optional.empty());
    }

    private static List<Object> bothAtOnce(Callable<Object> work) throws InterruptedException {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            return two.invokeAll(List.of(work, work)).stream()
                    .map(ConcurrentChanges::answerOf)
                    .toList();
        } finally {
            two.shutdown();
        }
    }

    private static Object answerOf(Future<?> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The second time the work is done nobody has to be waited for. */
    private static void await(CountDownLatch latch) {
        latch.countDown();
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
