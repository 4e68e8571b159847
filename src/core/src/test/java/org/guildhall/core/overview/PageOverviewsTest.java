package org.guildhall.core.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.core.memory.CommunityBuilder.aCommunity;
import static org.guildhall.core.memory.GuildhallFixture.SAM;
import static org.guildhall.core.memory.GuildhallFixture.actor;
import static org.guildhall.core.memory.RitualBuilder.aRitual;

import java.time.Instant;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.ArtifactKind;
import org.guildhall.core.artifact.PageSummary;
import org.guildhall.core.community.Community;
import org.guildhall.core.community.Role;
import org.guildhall.core.execution.StopSignal;
import org.guildhall.core.memory.GuildhallFixture;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.upkeep.SweepRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageOverviewsTest {

    private static final SpaceKey SPACE = new SpaceKey("GUILD");

    private final GuildhallFixture guildhall = new GuildhallFixture();
    private Community community;
    private PageSummary page;

    @BeforeEach
    void foundCommunity() {
        community = guildhall.communities.found(
                SAM,
                aCommunity()
                        .with("lea", Role.LEAD)
                        .with("fritz", Role.FACILITATOR)
                        .draft());
        page = guildhall.pages.put(7, SPACE, "Page", new UserKey("otto"), Instant.EPOCH);
    }

    @Test
    void loadsArtifactFlagRitualsAndWhatTheReaderMayDo() {
        Artifact artifact =
                guildhall.artifacts.published(page, ArtifactKind.PATTERN).orElseThrow();
        Ritual ritual = guildhall.rituals.plan(SAM, community.id(), aRitual().draft());
        guildhall.rituals.plan(SAM, community.id(), aRitual().retired().draft());
        guildhall.sweep.run(SweepRun.Trigger.SCHEDULE, StopSignal.never());

        PageOverview overview = guildhall.overviews.load(actor("fritz"), SPACE, page.page());

        assertThat(overview.artifact().orElseThrow().id()).isEqualTo(artifact.id());
        assertThat(overview.flags()).hasSize(1);
        assertThat(overview.rituals()).containsExactly(ritual);
        assertThat(overview.occurrences()).hasSize(20);
        assertThat(overview.mayFacilitate()).isTrue();
    }

    @Test
    void showsNothingOfACommunityWhoseSpaceTheReaderMayNotSee() {
        guildhall.access.hide(SPACE, new UserKey("eve"));

        PageOverview overview = guildhall.overviews.load(actor("eve"), SPACE, page.page());

        assertThat(overview).isEqualTo(PageOverview.empty(guildhall.clock.instant()));
    }
}
