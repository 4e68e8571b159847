package org.guildhall.core.upkeep;

import static org.guildhall.core.memory.ArtifactBuilder.anArtifact;
import static org.guildhall.core.memory.CommunityBuilder.aCommunity;
import static org.guildhall.core.memory.GuildhallFixture.SAM;
import static org.guildhall.core.memory.GuildhallFixture.actor;
import static org.guildhall.core.memory.RitualBuilder.aRitual;
import static org.guildhall.core.memory.Times.BERLIN;
import static org.guildhall.core.memory.Times.at;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.community.Community;
import org.guildhall.core.community.Role;
import org.guildhall.core.execution.StopSignal;
import org.guildhall.core.memory.GuildhallFixture;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.upkeep.SweepRun.Trigger;

/**
 * A community with lead {@code lea} and facilitator {@code fritz}, whose weekly ritual meets on Thursdays at 14:00 in Berlin;
 * it is Monday, 3 August 2026, 10:00 there.
 */
final class UpkeepScene {

    static final UserKey LEA = new UserKey("lea");
    static final UserKey FRITZ = new UserKey("fritz");
    static final UserKey OTTO = new UserKey("otto");
    static final List<String> LAST_THREE = List.of("2026-07-16T14:00", "2026-07-23T14:00", "2026-07-30T14:00");

    final GuildhallFixture guildhall = new GuildhallFixture();
    final Community community = guildhall.communities.found(
            SAM,
            aCommunity()
                    .project("OPS")
                    .with("lea", Role.LEAD)
                    .with("fritz", Role.FACILITATOR)
                    .draft());
    final Ritual ritual = guildhall.rituals.plan(
            actor("lea"),
            community.id(),
            aRitual().weekly(DayOfWeek.THURSDAY).at("14:00").in(BERLIN).draft());

    Instant now() {
        return guildhall.clock.instant();
    }

    /** A page of {@code otto}'s that is a pattern, due at that instant. */
    Artifact artifact(long page, Instant due) {
        guildhall.pages.put(page, new SpaceKey("GUILD"), "Page " + page, OTTO, Instant.EPOCH);
        return guildhall.artifactRepository.add(anArtifact()
                .of(community.id())
                .page(page)
                .owner("otto")
                .dueAt(due)
                .build());
    }

    /** Calls off the last three occurrences. */
    void cancelLastThree() {
        LAST_THREE.forEach(this::cancel);
    }

    void cancel(String local) {
        guildhall.rituals.cancel(actor("fritz"), ritual.id(), at(local, BERLIN), "Nobody there");
    }

    SweepRun sweep() {
        return guildhall.sweep.run(Trigger.SCHEDULE, StopSignal.never()).orElseThrow();
    }

    List<Flag> flags() {
        return guildhall.flagRepository.all();
    }

    List<Flag> openFlags() {
        return flags().stream().filter(Flag::isOpen).toList();
    }
}
