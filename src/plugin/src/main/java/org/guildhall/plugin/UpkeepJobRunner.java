package org.guildhall.plugin;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.Optional;
import org.guildhall.core.execution.StopSignal;
import org.guildhall.core.upkeep.SweepRun;
import org.guildhall.core.upkeep.UpkeepSweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the sweep when the product's scheduler says so. */
public final class UpkeepJobRunner implements JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(UpkeepJobRunner.class);

    private final UpkeepSweep sweep;

    /** Runs that sweep. */
    public UpkeepJobRunner(UpkeepSweep sweep) {
        this.sweep = sweep;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            StopSignal stop = request::isCancellationRequested;
            Optional<SweepRun> run = sweep.run(SweepRun.Trigger.SCHEDULE, stop);
            return run.map(UpkeepJobRunner::response)
                    .orElseGet(() -> JobRunnerResponse.aborted("Upkeep is switched off, or another node is at it"));
        } catch (RuntimeException e) {
            LOG.error("The upkeep sweep failed; the next one continues it", e);
            return JobRunnerResponse.failed(e);
        }
    }

    private static JobRunnerResponse response(SweepRun run) {
        String said = "Raised " + run.tally().raised() + ", cleared "
                + run.tally().cleared() + " of " + run.tally().examined() + " examined";
        return run.outcome() == SweepRun.Outcome.STOPPED
                ? JobRunnerResponse.aborted(said)
                : JobRunnerResponse.success(said);
    }
}
