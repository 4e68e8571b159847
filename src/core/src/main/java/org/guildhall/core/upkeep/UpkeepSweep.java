package org.guildhall.core.upkeep;

import java.time.Duration;
import java.util.Optional;
import org.guildhall.core.execution.StopSignal;
import org.guildhall.core.upkeep.SweepRun.Outcome;
import org.guildhall.core.upkeep.SweepRun.Phase;
import org.guildhall.core.upkeep.SweepRun.Trigger;

/**
 * One run of upkeep: looks at what is due, raises and clears flags, tells the people concerned.
 *
 * <p>It works in chunks, each in a transaction of its own together with its checkpoint; asked to stop, it stops at the next
 * chunk. A run that was stopped or killed is continued where it was, under its own id, so that nobody is told twice.
 */
public final class UpkeepSweep {

    private static final String LOCK = "guildhall.sweep";
    /** So long a person waits for mails and issues to leave; the outbox's own job takes the rest. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final UpkeepPorts ports;
    private final SweepPhases phases;
    private final DryRun dryRun;

    /** Uses the given ports; {@code digests} tells the people. */
    public UpkeepSweep(UpkeepPorts ports, FlagClearing clearing, Digests digests) {
        this.ports = ports;
        this.phases = new SweepPhases(ports, clearing, digests);
        this.dryRun = new DryRun(ports, digests.flags(), phases, digests);
    }

    /** What a sweep would do with those settings, without doing it; empty when another node sweeps. */
    public Optional<SweepPreview> preview(UpkeepSettings settings) {
        return ports.exclusive().tryExclusively(LOCK, () -> dryRun.with(settings));
    }

    /**
     * Runs a sweep to its end and delivers what it has to say, for a person only as much as goes in a few seconds; empty when
     * another node sweeps, or when the schedule triggered it and upkeep is switched off.
     */
    public Optional<SweepRun> run(Trigger trigger, StopSignal stop) {
        if (trigger == Trigger.SCHEDULE && !ports.stores().settings().get().enabled()) {
            return Optional.empty();
        }
        Optional<SweepRun> run = ports.exclusive().tryExclusively(LOCK, () -> sweep(begin(trigger), stop));
        ports.outbox().deliverDue(trigger == Trigger.PERSON ? stop.orAfter(PATIENCE, ports.clock()) : stop);
        return run;
    }

    private SweepRun begin(Trigger trigger) {
        return ports.transactions().inTransaction(() -> ports.stores()
                .sweeps()
                .last()
                .filter(last -> last.outcome() == Outcome.RUNNING || last.outcome() == Outcome.STOPPED)
                .map(SweepRun::continued)
                .orElseGet(() -> ports.stores()
                        .sweeps()
                        .add(SweepRun.begun(trigger, ports.clock().instant()))));
    }

    private SweepRun sweep(SweepRun begun, StopSignal stop) {
        SweepRun run = begun;
        try {
            while (run.phase() != Phase.DONE && !stop.isRaised()) {
                run = chunk(run);
            }
        } catch (RuntimeException e) {
            end(run, Outcome.FAILED, String.valueOf(e.getMessage()));
            throw e;
        }
        return end(run, run.phase() == Phase.DONE ? Outcome.COMPLETED : Outcome.STOPPED, "");
    }

    private SweepRun chunk(SweepRun run) {
        return ports.transactions().inTransaction(() -> {
            SweepRun next = phases.chunk(run);
            ports.stores().sweeps().save(next);
            return next;
        });
    }

    private SweepRun end(SweepRun run, Outcome outcome, String failure) {
        SweepRun ended = run.ended(outcome, ports.clock().instant(), failure);
        return ports.transactions().inTransaction(() -> {
            ports.stores().sweeps().save(ended);
            return ended;
        });
    }
}
