package org.guildhall.core.memory;

import java.time.Instant;
import java.util.List;
import org.guildhall.core.access.Actor;
import org.guildhall.core.artifact.ArtifactService;
import org.guildhall.core.community.CommunityService;
import org.guildhall.core.followup.FollowUpOrigins;
import org.guildhall.core.followup.FollowUpService;
import org.guildhall.core.followup.IssueDelivery;
import org.guildhall.core.followup.TrackedProjectsService;
import org.guildhall.core.outbox.Outbox;
import org.guildhall.core.overview.PageOverviews;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;
import org.guildhall.core.ritual.RitualService;
import org.guildhall.core.upkeep.DigestDelivery;
import org.guildhall.core.upkeep.Digests;
import org.guildhall.core.upkeep.FlagClearing;
import org.guildhall.core.upkeep.FlagIssueDelivery;
import org.guildhall.core.upkeep.FlagRemarkDelivery;
import org.guildhall.core.upkeep.FlagService;
import org.guildhall.core.upkeep.LabelDelivery;
import org.guildhall.core.upkeep.SettingsService;
import org.guildhall.core.upkeep.SweepService;
import org.guildhall.core.upkeep.UpkeepPorts;
import org.guildhall.core.upkeep.UpkeepSweep;

/**
 * Every use case of the core over memory, wired as the plugin wires them.
 *
 * <p>People: {@code admin} administers the site, {@code sam} the space {@code GUILD}; the rest is up to the test.
 */
public final class GuildhallFixture {

    public static final Actor ADMIN = actor("admin");
    public static final Actor SAM = actor("sam");

    public final MovableClock clock = new MovableClock(Instant.parse("2026-08-03T08:00:00Z"));
    public final MemoryPages pages = new MemoryPages();
    public final MemoryAccessControl access = new MemoryAccessControl(pages);
    public final MemoryPeople people = new MemoryPeople();
    public final MemoryIssueTracker tracker = new MemoryIssueTracker();
    public final MemoryPageLabels labels = new MemoryPageLabels();
    public final MemoryDigestSender mail = new MemoryDigestSender();
    public final MemoryIssueTypes issueTypes = new MemoryIssueTypes();
    public final MemoryExclusiveWork exclusive = new MemoryExclusiveWork();

    public final MemoryCommunityRepository communityRepository = new MemoryCommunityRepository();
    public final MemoryRitualRepository ritualRepository = new MemoryRitualRepository();
    public final MemoryOccurrenceRepository occurrenceRepository = new MemoryOccurrenceRepository();
    public final MemoryArtifactRepository artifactRepository = new MemoryArtifactRepository();
    public final MemoryFollowUpRepository followUpRepository = new MemoryFollowUpRepository();
    public final MemoryFlagRepository flagRepository = new MemoryFlagRepository();
    public final MemorySweepRepository sweepRepository = new MemorySweepRepository();
    public final MemorySettingsRepository settingsRepository = new MemorySettingsRepository();
    public final MemoryOutboxRepository outboxRepository = new MemoryOutboxRepository();
    public final MemoryTrackedProjectsRepository trackedProjectsRepository = new MemoryTrackedProjectsRepository();

    public final MemoryTransactions transactions = new MemoryTransactions(
            communityRepository,
            ritualRepository,
            occurrenceRepository,
            artifactRepository,
            followUpRepository,
            flagRepository,
            sweepRepository,
            settingsRepository,
            outboxRepository,
            trackedProjectsRepository);

    public final UpkeepPorts.Stores stores = new UpkeepPorts.Stores(
            artifactRepository,
            communityRepository,
            ritualRepository,
            occurrenceRepository,
            flagRepository,
            sweepRepository,
            settingsRepository);

    public final FlagService flags = new FlagService(stores, access);
    public final Outbox outbox = new Outbox(
            outboxRepository,
            List.of(
                    new IssueDelivery(
                            followUpRepository,
                            communityRepository,
                            new FollowUpOrigins(pages, occurrenceRepository, ritualRepository),
                            tracker,
                            transactions),
                    new FlagIssueDelivery(stores, flags, pages, tracker),
                    new FlagRemarkDelivery(flagRepository, outboxRepository, tracker),
                    new LabelDelivery(labels, artifactRepository, flagRepository),
                    new DigestDelivery(flagRepository, flags, mail)),
            exclusive,
            transactions,
            clock);
    public final UpkeepPorts ports = new UpkeepPorts(stores, outbox, exclusive, transactions, clock);
    public final CountingCourier courier = new CountingCourier();
    public final FlagClearing clearing = new FlagClearing(flagRepository, outbox, courier, people, clock);
    public final UpkeepSweep sweep = new UpkeepSweep(ports, clearing, new Digests(ports, flags, people));

    public final CommunityService communities = new CommunityService(communityRepository, access, transactions);
    public final RitualService rituals = new RitualService(
            communities,
            new RitualService.Ports(ritualRepository, occurrenceRepository, pages, access),
            List.of(clearing),
            new RitualService.Execution(transactions, clock));
    public final ArtifactService artifacts = new ArtifactService(
            new ArtifactService.Ports(artifactRepository, communityRepository, pages, access, transactions, clock),
            communities,
            kind -> settingsRepository.get().days(kind),
            List.of(clearing));
    public final FollowUpService followUps = new FollowUpService(
            new FollowUpService.Ports(followUpRepository, pages, access, transactions, clock), communities, outbox);
    public final SettingsService settings = new SettingsService(settingsRepository, access, transactions);
    public final SweepService sweeps = new SweepService(sweep, sweepRepository, access);
    public final TrackedProjectsService trackedProjects =
            new TrackedProjectsService(trackedProjectsRepository, issueTypes, access, exclusive);
    public final PageOverviews overviews = new PageOverviews(communities, stores, followUpRepository, clock);

    /** Everything, empty. */
    public GuildhallFixture() {
        access.administrator(ADMIN.user().orElseThrow());
        people.addAdministrator(ADMIN.user().orElseThrow());
        access.administrator(new SpaceKey("GUILD"), SAM.user().orElseThrow());
    }

    /** Somebody who is logged in. */
    public static Actor actor(String user) {
        return Actor.of(new UserKey(user));
    }
}
