package org.guildhall.core.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guildhall.core.upkeep.UpkeepScene.FRITZ;
import static org.guildhall.core.upkeep.UpkeepScene.LEA;
import static org.guildhall.core.upkeep.UpkeepScene.OTTO;

import java.util.List;
import java.util.Optional;
import org.guildhall.core.execution.StopSignal;
import org.guildhall.core.memory.Killed;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.upkeep.SweepRun.Outcome;
import org.guildhall.core.upkeep.SweepRun.Phase;
import org.guildhall.core.upkeep.SweepRun.Trigger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KilledSweepTest {

    private final UpkeepScene scene = new UpkeepScene();

    @BeforeEach
    void fillTheScene() {
        for (int page = 1; page <= 210; page++) {
            scene.artifact(page, scene.now());
        }
        scene.cancelLastThree();
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"ARTIFACTS", "RITUALS", "CLEARING", "DIGESTS", "DONE"})
    void continuesAfterAKillBeforeThePhasesCheckpointAndTellsNobodyTwice(Phase phase) {
        assertThatThrownBy(() -> sweepKilledAt(phase)).isInstanceOf(Killed.class);

        SweepRun continued = scene.sweep();

        assertWholeAndToldOnce(continued);
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"PLANNING", "ARTIFACTS", "RITUALS", "CLEARING", "DIGESTS"})
    void continuesAfterBeingAskedToStopInAPhase(Phase phase) {
        SweepRun stopped = scene.guildhall
                .sweep
                .run(
                        Trigger.SCHEDULE,
                        () -> scene.guildhall
                                        .sweepRepository
                                        .last()
                                        .orElseThrow()
                                        .phase()
                                        .compareTo(phase)
                                >= 0)
                .orElseThrow();
        assertThat(stopped.outcome()).isEqualTo(Outcome.STOPPED);

        SweepRun continued = scene.sweep();

        assertThat(continued.id()).isEqualTo(stopped.id());
        assertWholeAndToldOnce(continued);
    }

    @Test
    void doesNotRepeatADigestWhoseEndNobodyKnows() {
        scene.guildhall.mail.killAfterSending();
        assertThatThrownBy(scene::sweep).isInstanceOf(Killed.class);

        scene.sweep();

        assertThat(scene.guildhall.mail.sent()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void beginsAnewAfterAFailure() {
        SweepRepository failing = new KillingSweeps(scene.guildhall.sweepRepository, Phase.RITUALS, () -> {
            throw new IllegalStateException("database gone");
        });
        assertThatThrownBy(() -> sweepOver(failing).run(Trigger.SCHEDULE, StopSignal.never()))
                .isInstanceOf(IllegalStateException.class);
        SweepRun failed = scene.guildhall.sweepRepository.last().orElseThrow();

        SweepRun next = scene.sweep();

        assertThat(failed.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(failed.failure()).isEqualTo("database gone");
        assertThat(next.outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(scene.flags()).hasSize(211);
        assertThat(scene.guildhall.mail.sent()).hasSize(3);
    }

    private void assertWholeAndToldOnce(SweepRun run) {
        assertThat(run.outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(run.tally().raised()).isEqualTo(211);
        assertThat(scene.flags()).hasSize(211);
        assertThat(scene.guildhall.tracker.issues()).hasSize(211);
        for (var user : List.of(LEA, FRITZ, OTTO)) {
            assertThat(scene.guildhall.mail.sentTo(user)).hasSize(1);
        }
        assertThat(scene.guildhall.mail.sentTo(LEA).get(0).fresh()).hasSize(211);
    }

    private void sweepKilledAt(Phase phase) {
        SweepRepository killing = new KillingSweeps(scene.guildhall.sweepRepository, phase, () -> {
            throw new Killed("before the checkpoint of " + phase);
        });
        sweepOver(killing).run(Trigger.SCHEDULE, StopSignal.never());
    }

    private UpkeepSweep sweepOver(SweepRepository sweeps) {
        UpkeepPorts.Stores s = scene.guildhall.stores;
        UpkeepPorts p = scene.guildhall.ports;
        UpkeepPorts ports = new UpkeepPorts(
                new UpkeepPorts.Stores(
                        s.artifacts(), s.communities(), s.rituals(), s.occurrences(), s.flags(), sweeps, s.settings()),
                p.outbox(),
                p.exclusive(),
                p.transactions(),
                p.clock());
        return new UpkeepSweep(
                ports, scene.guildhall.clearing, new Digests(ports, scene.guildhall.flags, scene.guildhall.people));
    }

    /** Does something dreadful once, instead of storing the checkpoint with which a phase begins. */
    private static final class KillingSweeps implements SweepRepository {

        private final SweepRepository sweeps;
        private final Phase phase;
        private final Runnable dreadful;
        private boolean done;

        KillingSweeps(SweepRepository sweeps, Phase phase, Runnable dreadful) {
            this.sweeps = sweeps;
            this.phase = phase;
            this.dreadful = dreadful;
        }

        @Override
        public void save(SweepRun run) {
            if (run.phase() == phase && !done) {
                done = true;
                dreadful.run();
            }
            sweeps.save(run);
        }

        @Override
        public SweepRun add(SweepRun run) {
            return sweeps.add(run);
        }

        @Override
        public Optional<SweepRun> last() {
            return sweeps.last();
        }

        @Override
        public List<SweepRun> latest(SliceRequest request) {
            return sweeps.latest(request);
        }
    }
}
