package org.guildhall.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.core.upkeep.FlagReason.CANCELLED_RITUAL;
import static org.guildhall.core.upkeep.FlagReason.STALE_ARTIFACT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.reference.IssueKey;
import org.guildhall.core.upkeep.Flag;
import org.guildhall.core.upkeep.FlagId;
import org.guildhall.core.upkeep.FlagReason;
import org.guildhall.core.upkeep.FlagRepository;
import org.guildhall.core.upkeep.SweepRunId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every flag repository does. */
public abstract class FlagRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-08-27T12:00:00Z");

    private FlagRepository repository;

    /** An empty repository. */
    protected abstract FlagRepository create();

    @BeforeEach
    void createRepository() {
        repository = create();
    }

    @Test
    void findsWhatWasAddedInTheGivenOrder() {
        List<Flag> added = repository.addAll(List.of(flag(1, STALE_ARTIFACT, 7), flag(1, STALE_ARTIFACT, 6)));

        assertThat(added).extracting(Flag::subject).containsExactly(7L, 6L);
        assertThat(repository.find(added.get(1).id())).contains(added.get(1));
        assertThat(repository.find(new FlagId(4711))).isEmpty();
    }

    @Test
    void addsNothing() {
        assertThat(repository.addAll(List.of())).isEmpty();
    }

    @Test
    void findsOpenFlagsOfSubjectsForThatReason() {
        List<Flag> added = repository.addAll(
                List.of(flag(1, STALE_ARTIFACT, 7), flag(1, STALE_ARTIFACT, 8), flag(1, CANCELLED_RITUAL, 7)));
        repository.saveAll(List.of(added.get(1).clearedAt(NOW)));

        assertThat(repository.open(STALE_ARTIFACT, List.of(7L, 8L, 9L))).containsExactly(added.get(0));
        assertThat(repository.open(STALE_ARTIFACT, List.of())).isEmpty();
    }

    @Test
    void listsOpenFlagsFromTheGivenKeyOn() {
        List<Flag> added = repository.addAll(List.of(
                flag(1, STALE_ARTIFACT, 1),
                flag(2, STALE_ARTIFACT, 2),
                flag(1, STALE_ARTIFACT, 3),
                flag(1, STALE_ARTIFACT, 4)));
        repository.saveAll(List.of(added.get(2).clearedAt(NOW)));

        assertThat(repository.open(Optional.empty(), new SliceRequest(0, 1)))
                .containsExactly(added.get(0), added.get(1));
        assertThat(repository.open(Optional.of(new CommunityId(1)), SliceRequest.first()))
                .containsExactly(added.get(0), added.get(3));
        assertThat(repository.open(
                        Optional.of(new CommunityId(1)),
                        new SliceRequest(added.get(0).id().value(), 5)))
                .containsExactly(added.get(3));
    }

    @Test
    void listsOpenFlagsForAReasonBySubject() {
        List<Flag> added = repository.addAll(List.of(
                flag(1, CANCELLED_RITUAL, 9),
                flag(2, CANCELLED_RITUAL, 8),
                flag(1, CANCELLED_RITUAL, 7),
                flag(1, CANCELLED_RITUAL, 6),
                flag(1, STALE_ARTIFACT, 5)));
        repository.saveAll(List.of(added.get(2).clearedAt(NOW)));

        assertThat(repository.open(CANCELLED_RITUAL, 0, 2)).containsExactly(added.get(3), added.get(1));
        assertThat(repository.open(CANCELLED_RITUAL, 8, 2)).containsExactly(added.get(0));
    }

    @Test
    void knowsWhetherSomebodyIsStillToBeTold() {
        assertThat(repository.hasUntold()).isFalse();
        List<Flag> added = repository.addAll(List.of(flag(1, STALE_ARTIFACT, 1), flag(1, STALE_ARTIFACT, 2)));
        assertThat(repository.hasUntold()).isTrue();

        repository.saveAll(
                List.of(added.get(0).toldIn(new SweepRunId(3)), added.get(1).clearedAt(NOW)));

        assertThat(repository.hasUntold()).isFalse();
    }

    @Test
    void findsSeveralByIdAndLeavesUnknownOut() {
        List<Flag> added = repository.addAll(List.of(flag(1, STALE_ARTIFACT, 1), flag(1, CANCELLED_RITUAL, 2)));

        assertThat(repository.findAll(List.of(
                        added.get(1).id(), new FlagId(4711), added.get(0).id())))
                .containsExactlyElementsOf(added);
        assertThat(repository.findAll(List.of())).isEmpty();
    }

    @Test
    void savesEverythingThatCanChange() {
        Flag added = repository.addAll(List.of(flag(1, STALE_ARTIFACT, 1))).get(0);
        Flag changed = added.toldIn(new SweepRunId(5))
                .trackedAs(new IssueKey("GUILD-3"))
                .clearedAt(NOW);

        repository.saveAll(List.of(changed));

        assertThat(repository.find(added.id())).contains(changed);
    }

    @Test
    void keepsWhatWasNotedAfterTheGivenCopyWasRead() {
        Flag read = repository.addAll(List.of(flag(1, STALE_ARTIFACT, 1))).get(0);
        repository.saveAll(List.of(read.clearedAt(NOW)));

        repository.saveAll(List.of(read.trackedAs(new IssueKey("GUILD-3"))));
        repository.saveAll(List.of(read.toldIn(new SweepRunId(5)).clearedAt(NOW.plusSeconds(9))));

        assertThat(repository.find(read.id()))
                .contains(read.clearedAt(NOW).trackedAs(new IssueKey("GUILD-3")).toldIn(new SweepRunId(5)));
        assertThat(repository.open(STALE_ARTIFACT, List.of(1L))).isEmpty();
    }

    private static Flag flag(long community, FlagReason reason, long subject) {
        return new Flag(
                new FlagId(99),
                new CommunityId(community),
                reason,
                subject,
                NOW.minusSeconds(3600),
                NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
