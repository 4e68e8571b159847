package org.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.core.memory.ArtifactBuilder.anArtifact;
import static org.guildhall.core.memory.CommunityBuilder.aCommunity;
import static org.guildhall.core.memory.RitualBuilder.aRitual;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.community.Role;
import org.guildhall.core.outbox.OutboxMessage;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.reference.UserKey;
import org.guildhall.core.ritual.Cancellation;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.ritual.RitualId;
import org.guildhall.core.upkeep.Flag;
import org.guildhall.core.upkeep.FlagId;
import org.guildhall.core.upkeep.FlagReason;
import org.junit.jupiter.api.Test;

/** Reading a list, with everything of every row, takes the same number of statements whatever its length. */
class StatementCountTest {

    private static final Instant NOW = Instant.parse("2026-08-27T12:00:00Z");

    private final TestDatabase database = H2Database.get();
    private final ActiveObjects ao = database.empty();

    @Test
    void readsCommunitiesWithTheirMembersInTwoStatements() {
        ActiveObjectsCommunityRepository communities = new ActiveObjectsCommunityRepository(ao);
        List<CommunityId> ids = new ArrayList<>();
        repeat(
                20,
                i -> ids.add(communities
                        .add(aCommunity()
                                .in("S" + i)
                                .with("a", Role.LEAD)
                                .with("b")
                                .draft())
                        .id()));

        assertThat(database.statementsOf(() -> read(communities.list(SliceRequest.first()))))
                .isEqualTo(2);
        assertThat(database.statementsOf(() -> read(communities.findAll(ids).values())))
                .isEqualTo(2);
        assertThat(database.statementsOf(
                        () -> read(communities.find(ids.get(0)).stream().toList())))
                .isEqualTo(2);
    }

    @Test
    void readsRitualsAndWhatDeviatesInOneStatementEach() {
        ActiveObjectsRitualRepository rituals = new ActiveObjectsRitualRepository(ao);
        ActiveObjectsOccurrenceRepository occurrences = new ActiveObjectsOccurrenceRepository(ao);
        List<RitualId> ids = new ArrayList<>();
        repeat(20, i -> {
            Ritual ritual = rituals.add(aRitual().build());
            ids.add(ritual.id());
            occurrences.save(new Cancellation(ritual.id(), NOW, "reason", new UserKey("lea"), NOW));
        });

        assertThat(database.statementsOf(() -> read(rituals.ofCommunity(new CommunityId(1)))))
                .isEqualTo(1);
        assertThat(database.statementsOf(() -> read(rituals.findAll(ids).values())))
                .isEqualTo(1);
        assertThat(database.statementsOf(() -> read(occurrences.cancellations(ids, NOW, NOW.plusSeconds(1)))))
                .isEqualTo(1);
        assertThat(database.statementsOf(() -> read(occurrences.withCancellationsSince(NOW, new RitualId(0), 200))))
                .isEqualTo(1);
    }

    @Test
    void readsArtifactsInOneStatementAndWritesOnlyThoseThatChanged() {
        ActiveObjectsArtifactRepository artifacts = new ActiveObjectsArtifactRepository(ao);
        List<Artifact> added = new ArrayList<>();
        repeat(
                20,
                i -> added.add(artifacts.add(anArtifact().page(i + 1).dueAt(NOW).build())));
        List<Artifact> twoChanged = new ArrayList<>(added);
        twoChanged.set(3, added.get(3).flagged(true));
        twoChanged.set(7, added.get(7).flagged(true));

        assertThat(database.statementsOf(() -> read(artifacts.dueUnflagged(NOW, 200))))
                .isEqualTo(1);
        assertThat(database.statementsOf(() -> artifacts.saveAll(added))).isEqualTo(1);
        assertThat(database.statementsOf(() -> artifacts.saveAll(twoChanged))).isEqualTo(3);
    }

    @Test
    void addsFlagsInOneBatchAndReadsThemInOneStatement() {
        ActiveObjectsFlagRepository flags = new ActiveObjectsFlagRepository(ao);
        List<Flag> found = LongStream.rangeClosed(1, 100)
                .mapToObj(StatementCountTest::flag)
                .toList();

        assertThat(database.statementsOf(() -> read(flags.addAll(found)))).isEqualTo(2);
        assertThat(database.statementsOf(() -> read(flags.open(Optional.empty(), SliceRequest.first()))))
                .isEqualTo(1);
    }

    @Test
    void readsMessagesWithTheirContentInTwoStatements() {
        ActiveObjectsOutboxRepository outbox = new ActiveObjectsOutboxRepository(ao);
        repeat(20, i -> outbox.addIfAbsent(OutboxMessage.of("k" + i, "type", Map.of("x", "y"), Optional.empty(), NOW)));

        assertThat(database.statementsOf(() -> read(outbox.due(NOW, 200)))).isEqualTo(2);
    }

    @Test
    void asksForMoreThanFiveHundredInSeveralStatements() {
        ActiveObjectsFlagRepository flags = new ActiveObjectsFlagRepository(ao);
        List<Flag> added = flags.addAll(LongStream.rangeClosed(1, 1100)
                .mapToObj(StatementCountTest::flag)
                .toList());
        List<FlagId> ids = added.stream().map(Flag::id).toList();

        assertThat(flags.findAll(ids)).isEqualTo(added);
        assertThat(database.statementsOf(() -> flags.findAll(ids))).isEqualTo(3);
    }

    private static Flag flag(long subject) {
        return new Flag(
                new FlagId(0),
                new CommunityId(1),
                FlagReason.STALE_ARTIFACT,
                subject,
                NOW,
                NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static void repeat(int times, IntConsumer work) {
        for (int i = 0; i < times; i++) {
            work.accept(i);
        }
    }

    private static void read(Iterable<?> records) {
        assertThat(records).isNotEmpty();
    }
}
