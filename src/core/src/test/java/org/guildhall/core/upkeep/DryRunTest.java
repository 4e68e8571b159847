package org.guildhall.core.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guildhall.core.memory.GuildhallFixture.ADMIN;
import static org.guildhall.core.memory.GuildhallFixture.actor;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.guildhall.core.artifact.ArtifactKind;
import org.guildhall.core.problem.Refusal;
import org.junit.jupiter.api.Test;

class DryRunTest {

    private final UpkeepScene scene = new UpkeepScene();

    @Test
    void saysWhatWouldBeFlaggedAndWhoWouldHearOfIt() {
        scene.artifact(1, scene.now());
        scene.cancelLastThree();

        SweepPreview preview = scene.guildhall.sweeps.preview(ADMIN, settings());

        assertThat(preview.pages()).containsExactly(Map.entry(ArtifactKind.PATTERN, 1));
        assertThat(preview.rituals()).isEqualTo(1);
        assertThat(preview.told())
                .containsOnly(
                        Map.entry(UpkeepScene.LEA, 2), Map.entry(UpkeepScene.FRITZ, 1), Map.entry(UpkeepScene.OTTO, 1));
    }

    @Test
    void leavesNothingBehind() {
        scene.artifact(1, scene.now());

        scene.guildhall.sweeps.preview(ADMIN, without(Recipient.LEAD));

        assertThat(scene.flags()).isEmpty();
        assertThat(scene.guildhall.outboxRepository.all()).isEmpty();
        assertThat(scene.guildhall.sweepRepository.last()).isEmpty();
        assertThat(settings().recipients()).contains(Recipient.LEAD);
        assertThat(scene.sweep().tally().raised()).isEqualTo(1);
    }

    @Test
    void goesByTheSettingsThatNobodyHasSaved() {
        scene.artifact(1, scene.now().plus(Duration.ofDays(20)));
        UpkeepSettings current = settings();
        Map<ArtifactKind, Integer> days = new EnumMap<>(current.daysUntilStale());
        days.put(ArtifactKind.PATTERN, current.days(ArtifactKind.PATTERN) - 30);

        SweepPreview preview = scene.guildhall.sweeps.preview(
                ADMIN,
                new UpkeepSettings(
                        current.enabled(),
                        days,
                        current.cancelledInARow(),
                        Set.of(Recipient.LEAD),
                        current.project(),
                        current.revision()));

        assertThat(preview.pages()).containsExactly(Map.entry(ArtifactKind.PATTERN, 1));
        assertThat(preview.told()).containsExactly(Map.entry(UpkeepScene.LEA, 1));
    }

    @Test
    void leavesOutWhatWasFlaggedBefore() {
        scene.artifact(1, scene.now());
        scene.sweep();
        scene.guildhall.clock.advance(Duration.ofDays(1));

        SweepPreview preview = scene.guildhall.sweeps.preview(ADMIN, settings());

        assertThat(preview).isEqualTo(new SweepPreview(Map.of(), 0, 0, Map.of()));
    }

    @Test
    void isForAdministratorsOnly() {
        assertThatThrownBy(() -> scene.guildhall.sweeps.preview(actor("lea"), settings()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    }

    private UpkeepSettings settings() {
        return scene.guildhall.settingsRepository.get();
    }

    private UpkeepSettings without(Recipient recipient) {
        UpkeepSettings current = settings();
        Set<Recipient> others = new HashSet<>(current.recipients());
        others.remove(recipient);
        return new UpkeepSettings(
                current.enabled(),
                current.daysUntilStale(),
                current.cancelledInARow(),
                others,
                current.project(),
                current.revision());
    }
}
