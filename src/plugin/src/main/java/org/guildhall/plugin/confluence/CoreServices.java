package org.guildhall.plugin.confluence;

import java.time.Clock;
import java.util.List;
import org.guildhall.core.artifact.ArtifactService;
import org.guildhall.core.community.CommunityService;
import org.guildhall.core.execution.ExclusiveWork;
import org.guildhall.core.execution.Transactions;
import org.guildhall.core.followup.FollowUpOrigins;
import org.guildhall.core.followup.FollowUpService;
import org.guildhall.core.followup.IssueDelivery;
import org.guildhall.core.outbox.Courier;
import org.guildhall.core.outbox.Outbox;
import org.guildhall.core.overview.PageOverviews;
import org.guildhall.core.ritual.RitualService;
import org.guildhall.core.upkeep.DigestDelivery;
import org.guildhall.core.upkeep.DigestSender;
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
import org.guildhall.plugin.Stores;

/** Every use case of the core over the product's database. */
record CoreServices(
        CommunityService communities,
        RitualService rituals,
        ArtifactService artifacts,
        FollowUpService followUps,
        FlagService flags,
        SettingsService settings,
        SweepService sweeps,
        UpkeepSweep sweep,
        Outbox outbox,
        PageOverviews overviews) {

    /** What the services run on. */
    record Platform(ExclusiveWork exclusive, Clock clock, DigestSender mail, Courier courier) {}

    static CoreServices of(Stores stores, ConfluencePorts ports, Platform platform) {
        FlagService flags = new FlagService(stores.upkeep(), ports.access());
        Outbox outbox = outbox(stores, ports, platform, flags);
        UpkeepPorts upkeep =
                new UpkeepPorts(stores.upkeep(), outbox, platform.exclusive(), stores.transactions(), platform.clock());
        FlagClearing clearing =
                new FlagClearing(stores.upkeep().flags(), outbox, platform.courier(), ports.people(), platform.clock());
        UpkeepSweep sweep = new UpkeepSweep(upkeep, clearing, new Digests(upkeep, flags, ports.people()));
        CommunityService communities =
                new CommunityService(stores.upkeep().communities(), ports.access(), stores.transactions());
        return new CoreServices(
                communities,
                rituals(stores, ports, platform, communities, clearing),
                artifacts(stores, ports, platform, communities, clearing),
                followUps(stores, ports, platform, communities, outbox),
                flags,
                new SettingsService(stores.upkeep().settings(), ports.access(), stores.transactions()),
                new SweepService(sweep, stores.upkeep().sweeps(), ports.access()),
                sweep,
                outbox,
                new PageOverviews(communities, stores.upkeep(), stores.followUps(), platform.clock()));
    }

    private static Outbox outbox(Stores stores, ConfluencePorts ports, Platform platform, FlagService flags) {
        Transactions transactions = stores.transactions();
        return new Outbox(
                stores.outbox(),
                List.of(
                        new IssueDelivery(
                                stores.followUps(),
                                stores.upkeep().communities(),
                                new FollowUpOrigins(
                                        ports.pages(),
                                        stores.upkeep().occurrences(),
                                        stores.upkeep().rituals()),
                                ports.tracker(),
                                transactions),
                        new FlagIssueDelivery(stores.upkeep(), flags, ports.pages(), ports.tracker()),
                        new FlagRemarkDelivery(stores.upkeep().flags(), stores.outbox(), ports.tracker()),
                        new LabelDelivery(
                                ports.labels(),
                                stores.upkeep().artifacts(),
                                stores.upkeep().flags()),
                        new DigestDelivery(stores.upkeep().flags(), flags, platform.mail())),
                platform.exclusive(),
                transactions,
                platform.clock());
    }

    private static RitualService rituals(
            Stores stores,
            ConfluencePorts ports,
            Platform platform,
            CommunityService communities,
            FlagClearing clearing) {
        return new RitualService(
                communities,
                new RitualService.Ports(
                        stores.upkeep().rituals(), stores.upkeep().occurrences(), ports.pages(), ports.access()),
                List.of(clearing),
                new RitualService.Execution(stores.transactions(), platform.clock()));
    }

    private static ArtifactService artifacts(
            Stores stores,
            ConfluencePorts ports,
            Platform platform,
            CommunityService communities,
            FlagClearing clearing) {
        ArtifactService.Ports used = new ArtifactService.Ports(
                stores.upkeep().artifacts(),
                stores.upkeep().communities(),
                ports.pages(),
                ports.access(),
                stores.transactions(),
                platform.clock());
        return new ArtifactService(
                used, communities, kind -> stores.upkeep().settings().get().days(kind), List.of(clearing));
    }

    private static FollowUpService followUps(
            Stores stores, ConfluencePorts ports, Platform platform, CommunityService communities, Outbox outbox) {
        FollowUpService.Ports used = new FollowUpService.Ports(
                stores.followUps(), ports.pages(), ports.access(), stores.transactions(), platform.clock());
        return new FollowUpService(used, communities, outbox);
    }

    List<Object> all() {
        return List.of(communities, rituals, artifacts, followUps, flags, settings, sweeps, outbox, overviews);
    }
}
