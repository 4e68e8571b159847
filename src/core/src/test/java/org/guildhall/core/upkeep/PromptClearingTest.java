package org.guildhall.core.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.core.memory.GuildhallFixture.actor;
import static org.guildhall.core.memory.Times.BERLIN;
import static org.guildhall.core.memory.Times.at;
import static org.guildhall.core.upkeep.UpkeepScene.LAST_THREE;

import java.time.Duration;
import java.util.Optional;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.Evidence;
import org.junit.jupiter.api.Test;

/** Whoever mends something need not wait for the next run of the outbox to see it on the page and the issue. */
class PromptClearingTest {

    private final UpkeepScene scene = new UpkeepScene();

    @Test
    void sendsForTheCourierWhenAStaleArtifactIsReviewed() {
        Artifact due = scene.artifact(1, scene.now());
        scene.sweep();

        scene.guildhall.artifacts.review(actor("otto"), due.id(), Evidence.TRIED_IT, "");

        assertThat(scene.guildhall.courier.calls()).isEqualTo(1);
    }

    @Test
    void sendsForTheCourierWhenAFlaggedRitualIsHeld() {
        scene.cancelLastThree();
        scene.sweep();

        scene.guildhall.rituals.hold(
                actor("fritz"), scene.ritual.id(), at(LAST_THREE.get(2), BERLIN), Optional.empty());

        assertThat(scene.guildhall.courier.calls()).isEqualTo(1);
    }

    @Test
    void sendsForNobodyWhenNothingWasFlagged() {
        Artifact fresh = scene.artifact(1, scene.now().plus(Duration.ofDays(1)));

        scene.guildhall.artifacts.review(actor("otto"), fresh.id(), Evidence.TRIED_IT, "");

        assertThat(scene.guildhall.courier.calls()).isZero();
    }

    @Test
    void leavesItToASweepToDeliverWhatItCleared() {
        scene.artifact(1, scene.now());
        scene.sweep();

        scene.guildhall.clock.advance(Duration.ofDays(-1));
        SweepRun run = scene.sweep();

        assertThat(run.tally().cleared()).isEqualTo(1);
        assertThat(scene.guildhall.courier.calls()).isZero();
    }
}
