package org.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.core.memory.ArtifactBuilder.anArtifact;
import static org.guildhall.core.memory.CommunityBuilder.aCommunity;
import static org.guildhall.core.memory.RitualBuilder.aRitual;
import static org.guildhall.core.memory.Times.BERLIN;
import static org.guildhall.core.memory.Times.at;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.guildhall.core.community.Community;
import org.guildhall.core.community.Role;
import org.guildhall.core.execution.StopSignal;
import org.guildhall.core.memory.CountingCourier;
import org.guildhall.core.memory.MemoryAccessControl;
import org.guildhall.core.memory.MemoryDigestSender;
import org.guildhall.core.memory.MemoryExclusiveWork;
import org.guildhall.core.memory.MemoryIssueTracker;
import org.guildhall.core.memory.MemoryPageLabels;
import org.guildhall.core.memory.MemoryPages;
import org.guildhall.core.memory.MemoryPeople;
import org.guildhall.core.memory.MovableClock;
import org.guildhall.core.outbox.Outbox;
import org.guildhall.core.outbox.OutboxRepository;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;
import org.guildhall.core.ritual.Cancellation;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.upkeep.DigestDelivery;
import org.guildhall.core.upkeep.Digests;
import org.guildhall.core.upkeep.FlagClearing;
import org.guildhall.core.upkeep.FlagIssueDelivery;
import org.guildhall.core.upkeep.FlagRemarkDelivery;
import org.guildhall.core.upkeep.FlagService;
import org.guildhall.core.upkeep.LabelDelivery;
import org.guildhall.core.upkeep.SweepPreview;
import org.guildhall.core.upkeep.SweepRun;
import org.guildhall.core.upkeep.UpkeepPorts;
import org.guildhall.core.upkeep.UpkeepSettings;
import org.guildhall.core.upkeep.UpkeepSweep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sweep over the real repositories. */
class UpkeepOnActiveObjectsTest {

    private final ActiveObjects ao = H2Database.get().empty();
    private final MovableClock clock = new MovableClock(Instant.parse("2026-08-03T08:00:00Z"));
    private final MemoryPages pages = new MemoryPages();
    private final MemoryIssueTracker tracker = new MemoryIssueTracker();
    private final MemoryDigestSender mail = new MemoryDigestSender();
    private final UpkeepPorts.Stores stores = new UpkeepPorts.Stores(
            new ActiveObjectsArtifactRepository(ao),
            new ActiveObjectsCommunityRepository(ao),
            new ActiveObjectsRitualRepository(ao),
            new ActiveObjectsOccurrenceRepository(ao),
            new ActiveObjectsFlagRepository(ao),
            new ActiveObjectsSweepRepository(ao),
            new ActiveObjectsSettingsRepository(ao));
    private final UpkeepSweep sweep = sweep();

    @BeforeEach
    void fillTheTables() {
        Community community =
                stores.communities().add(aCommunity().with("lea", Role.LEAD).draft());
        for (int page = 1; page <= 205; page++) {
            pages.put(page, new SpaceKey("GUILD"), "Page " + page, new UserKey("otto"), Instant.EPOCH);
            stores.artifacts()
                    .add(anArtifact()
                            .of(community.id())
                            .page(page)
                            .dueAt(clock.instant())
                            .build());
        }
        Ritual ritual = stores.rituals().add(aRitual().of(community.id()).build());
        Stream.of("2026-07-16T14:00", "2026-07-23T14:00", "2026-07-30T14:00").forEach(start -> stores.occurrences()
                .save(new Cancellation(ritual.id(), at(start, BERLIN), "Nobody", new UserKey("lea"), clock.instant())));
    }

    @Test
    void flagsEverythingThatIsDueAndTellsEverybodyOnce() {
        SweepRun run = sweep.run(SweepRun.Trigger.SCHEDULE, StopSignal.never()).orElseThrow();

        assertThat(run.outcome()).isEqualTo(SweepRun.Outcome.COMPLETED);
        assertThat(run.tally()).isEqualTo(new SweepRun.Tally(206, 206, 0, 2));
        assertThat(tracker.issues()).hasSize(206);
        assertThat(mail.sentTo(new UserKey("lea")).get(0).fresh()).hasSize(206);
        assertThat(mail.sent()).hasSize(2);
    }

    @Test
    void addsNothingInASecondRun() {
        sweep.run(SweepRun.Trigger.SCHEDULE, StopSignal.never());

        SweepRun second =
                sweep.run(SweepRun.Trigger.SCHEDULE, StopSignal.never()).orElseThrow();

        assertThat(second.tally().raised()).isZero();
        assertThat(tracker.issues()).hasSize(206);
        assertThat(mail.sent()).hasSize(2);
    }

    @Test
    void previewFindsTheSameAndLeavesTheTablesAsTheyWere() {
        SweepPreview preview = sweep.preview(UpkeepSettings.defaults()).orElseThrow();

        assertThat(preview.pages().values()).containsExactly(205);
        assertThat(preview.rituals()).isEqualTo(1);
        assertThat(preview.told()).hasSize(2);
        assertThat(stores.flags().hasUntold()).isFalse();
        assertThat(stores.sweeps().last()).isEmpty();
        assertThat(stores.settings().get().revision()).isZero();
        assertThat(stores.artifacts().dueUnflagged(clock.instant(), 300)).hasSize(205);
    }

    private UpkeepSweep sweep() {
        FlagService flags = new FlagService(stores, new MemoryAccessControl(pages));
        MemoryPeople people = new MemoryPeople();
        MemoryExclusiveWork exclusive = new MemoryExclusiveWork();
        ActiveObjectsTransactions transactions = new ActiveObjectsTransactions(ao);
        OutboxRepository messages = new ActiveObjectsOutboxRepository(ao);
        Outbox outbox = new Outbox(
                messages,
                List.of(
                        new FlagIssueDelivery(stores, flags, pages, tracker),
                        new FlagRemarkDelivery(stores.flags(), messages, tracker),
                        new LabelDelivery(new MemoryPageLabels(), stores.artifacts(), stores.flags()),
                        new DigestDelivery(stores.flags(), flags, mail)),
                exclusive,
                transactions,
                clock);
        UpkeepPorts ports = new UpkeepPorts(stores, outbox, exclusive, transactions, clock);
        return new UpkeepSweep(
                ports,
                new FlagClearing(stores.flags(), outbox, new CountingCourier(), people, clock),
                new Digests(ports, flags, people));
    }
}
