package org.guildhall.core.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.core.memory.GuildhallFixture.ADMIN;
import static org.guildhall.core.memory.GuildhallFixture.actor;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.ArtifactKind;
import org.guildhall.core.artifact.Evidence;
import org.guildhall.core.followup.IssueRemark;
import org.junit.jupiter.api.Test;

/** What the next sweep makes of settings that an administrator has changed. */
class ChangedSettingsTest {

    private final UpkeepScene scene = new UpkeepScene();

    @Test
    void plansAnewWhenTheDaysOfAKindBecomeFewer() {
        Artifact artifact = scene.artifact(1, scene.now().plus(Duration.ofDays(30)));
        setDays(100);

        scene.sweep();

        assertThat(scene.openFlags()).hasSize(1);
        assertThat(scene.guildhall
                        .artifactRepository
                        .find(artifact.id())
                        .orElseThrow()
                        .plannedDays())
                .isEqualTo(100);
    }

    @Test
    void plansByTheShareOfTheDaysThatTheEvidenceEarned() {
        Artifact artifact = scene.artifact(1, scene.now());
        scene.guildhall.artifacts.review(actor("otto"), artifact.id(), Evidence.STILL_TRUE, "");
        setDays(101);
        scene.sweep();
        setDays(200);

        scene.sweep();

        assertThat(scene.guildhall
                        .artifactRepository
                        .find(artifact.id())
                        .orElseThrow()
                        .nextReview())
                .isEqualTo(scene.now().plus(Duration.ofDays(100)));
    }

    @Test
    void clearsFlagWhenTheDaysOfAKindBecomeMore() {
        Artifact artifact = scene.artifact(1, scene.now());
        scene.sweep();
        setDays(300);

        SweepRun run = scene.sweep();

        assertThat(run.tally().cleared()).isEqualTo(1);
        assertThat(scene.openFlags()).isEmpty();
        assertThat(scene.guildhall.labels.has(artifact.page(), LabelDelivery.LABEL))
                .isFalse();
    }

    @Test
    void clearsRitualsFlagWhenMoreCancellationsInARowAreNeeded() {
        scene.cancelLastThree();
        scene.sweep();
        setInARow(4);

        SweepRun run = scene.sweep();

        assertThat(run.tally().cleared()).isEqualTo(1);
        assertThat(scene.openFlags()).isEmpty();
        assertThat(scene.guildhall.tracker.comments())
                .singleElement()
                .satisfies(c -> assertThat(c.remark().kind()).isEqualTo(IssueRemark.Kind.RECONSIDERED));
    }

    @Test
    void keepsRitualsFlagWhenItWasCancelledOftenEnoughForTheNewSettingToo() {
        scene.cancelLastThree();
        scene.sweep();
        scene.cancel("2026-08-06T14:00");
        scene.guildhall.clock.advance(Duration.ofDays(14));
        setInARow(4);

        SweepRun run = scene.sweep();

        assertThat(run.tally().cleared()).isZero();
        assertThat(scene.openFlags()).hasSize(1);
    }

    @Test
    void looksOnlyAtOpenFlagsWhenSettingsHaveChanged() {
        scene.cancelLastThree();
        scene.sweep();
        setInARow(4);
        scene.sweep();
        int messages = scene.guildhall.outboxRepository.all().size();

        SweepRun run = scene.sweep();

        assertThat(run.tally().cleared()).isZero();
        assertThat(scene.guildhall.outboxRepository.all()).hasSize(messages);
    }

    private void setInARow(int k) {
        UpkeepSettings stored = scene.guildhall.settingsRepository.get();
        scene.guildhall.settings.change(
                ADMIN, new UpkeepSettings(true, Map.of(), k, stored.recipients(), stored.project(), stored.revision()));
    }

    private void setDays(int days) {
        Map<ArtifactKind, Integer> all = new EnumMap<>(ArtifactKind.class);
        all.put(ArtifactKind.PATTERN, days);
        UpkeepSettings stored = scene.guildhall.settingsRepository.get();
        scene.guildhall.settings.change(
                ADMIN, new UpkeepSettings(true, all, 3, stored.recipients(), stored.project(), stored.revision()));
    }
}
