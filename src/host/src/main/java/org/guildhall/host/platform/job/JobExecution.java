package org.guildhall.host.platform.job;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import org.guildhall.host.kernel.CurrentUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs jobs with the runners that plugins have registered, one run per job at a time, and writes down how it went. */
final class JobExecution {

    private static final Logger LOG = LoggerFactory.getLogger(JobExecution.class);

    private final Clock clock;
    private final ClusterLockService locks;
    private final JobRuns runs;
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private volatile boolean cancelled;

    JobExecution(Clock clock, ClusterLockService locks, JobRuns runs) {
        this.clock = clock;
        this.locks = locks;
        this.runs = runs;
    }

    Map<JobRunnerKey, JobRunner> runners() {
        return runners;
    }

    /** Tells running jobs that they should stop. */
    void cancel() {
        cancelled = true;
    }

    JobRun run(ScheduledJob job) {
        Instant started = clock.instant();
        long nanos = System.nanoTime();
        JobRunnerResponse response = respond(job);
        JobRun run = new JobRun(
                job.id().toString(),
                started,
                Duration.ofNanos(System.nanoTime() - nanos),
                response.getRunOutcome(),
                Optional.ofNullable(response.getMessage()).orElse(""));
        runs.add(run);
        if (run.outcome() != RunOutcome.SUCCESS) {
            LOG.warn("Job {}: {} {}", run.jobId(), run.outcome(), run.message());
        }
        return run;
    }

    private JobRunnerResponse respond(ScheduledJob job) {
        JobRunner runner = runners.get(job.runner());
        if (runner == null) {
            return JobRunnerResponse.aborted("No runner is registered for " + job.runner());
        }
        if (job.mode() == RunMode.RUN_LOCALLY) {
            return call(runner, job);
        }
        Lock lock = locks.getLockForName("job-" + job.id());
        if (!lock.tryLock()) {
            return JobRunnerResponse.aborted("It is running already");
        }
        try {
            return call(runner, job);
        } finally {
            lock.unlock();
        }
    }

    /** A runner that fails must not take the scheduler's thread with it. */
    private JobRunnerResponse call(JobRunner runner, ScheduledJob job) {
        try {
            JobRunnerResponse response = CurrentUser.as(Optional.empty(), () -> runner.runJob(() -> cancelled));
            return response == null ? JobRunnerResponse.success() : response;
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Job {} failed", job.id(), e);
            return JobRunnerResponse.failed(e);
        }
    }
}
