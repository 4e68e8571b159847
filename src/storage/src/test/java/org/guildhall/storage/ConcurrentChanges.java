package org.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guildhall.core.memory.CommunityBuilder.aCommunity;
import static org.guildhall.core.memory.RitualBuilder.aRitual;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guildhall.core.community.Community;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.ritual.Ritual;
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
    void letsOnlyOneOfTwoChangeTheSameRevision() throws Exception {
        ActiveObjectsRitualRepository rituals = new ActiveObjectsRitualRepository(ao);
        ActiveObjectsTransactions transactions = new ActiveObjectsTransactions(ao);
        Ritual ritual = rituals.add(aRitual().build());
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);

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
        CyclicBarrier bothAreThere = new CyclicBarrier(2);

        List<Object> answers = bothAtOnce(() -> {
            await(bothAreThere);
            return communities.add(aCommunity().draft());
        });

        assertThat(answers).hasAtLeastOneElementOfType(Community.class).hasAtLeastOneElementOfType(Refusal.class);
        assertThat(communities.list(SliceRequest.first())).hasSize(1);
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

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
