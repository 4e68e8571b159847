package org.guildhall.plugin;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.util.function.Supplier;

/**
 * A job that the product's scheduler runs, once per cluster.
 *
 * <p>Its schedule stays in the product's database when the plugin stops, because other nodes may go on; only the runner is
 * taken away from this node.
 */
public final class ScheduledPart implements Part {

    private final SchedulerService scheduler;
    private final String name;
    private final JobRunner runner;
    private final Supplier<Schedule> schedule;

    /** A job with that name on that schedule. */
    public ScheduledPart(SchedulerService scheduler, String name, JobRunner runner, Supplier<Schedule> schedule) {
        this.scheduler = scheduler;
        this.name = name;
        this.runner = runner;
        this.schedule = schedule;
    }

    @Override
    public String feature() {
        return "the scheduled job " + name;
    }

    @Override
    public void start() {
        scheduler.registerJobRunner(key(), runner);
        JobConfig config = JobConfig.forJobRunnerKey(key())
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(schedule.get());
        try {
            scheduler.scheduleJob(JobId.of(name), config);
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("The scheduler refused " + name, e);
        }
    }

    @Override
    public void stop() {
        scheduler.unregisterJobRunner(key());
    }

    private JobRunnerKey key() {
        return JobRunnerKey.of(name);
    }
}
