package org.guildhall.host.platform.job;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobId;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/** The scheduled jobs of one product. */
public final class Jobs implements AutoCloseable {

    private final JobRuns runs;
    private final JobExecution execution;
    private final QuartzSchedulers quartz;
    private final QuartzSchedulerService service;

    /**
     * Jobs of a product.
     *
     * @param name the product's, the same on every host of a cluster
     * @param pool connections that never join a transaction
     */
    public Jobs(String name, DataSource pool, Clock clock, ClusterLockService locks) {
        runs = new JobRuns(pool);
        execution = new JobExecution(clock, locks, runs);
        quartz = QuartzSchedulers.create(name, pool, execution);
        service = new QuartzSchedulerService(quartz, execution);
    }

    /** What plugins get. */
    public SchedulerService service() {
        return service;
    }

    /** What has run. */
    public JobRuns runs() {
        return runs;
    }

    /** The ids of all scheduled jobs. */
    public List<JobId> ids() {
        return service.jobs().stream().map(ScheduledJob::id).toList();
    }

    /**
     * Runs a scheduled job at once, in this thread and as nobody, and waits for it.
     *
     * @throws IllegalArgumentException when no job has that id
     */
    public JobRun runNow(JobId jobId) {
        return execution.run(service.scheduled(jobId)
                .orElseThrow(() -> new IllegalArgumentException("There is no scheduled job " + jobId)));
    }

    /** Lets jobs run by their schedules. */
    public void start() {
        quartz.start();
    }

    @Override
    public void close() {
        execution.cancel();
        quartz.close();
    }
}
