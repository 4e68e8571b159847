package org.guildhall.plugin;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import org.guildhall.core.execution.Transactions;
import org.guildhall.core.outbox.Courier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the product's scheduler empty the outbox on this node once the transaction under way is committed. That is ours: where it
 * joined one of Confluence's, as when a page is saved, the job may look before that one is committed; then the next regular run finds
 * what was taken.
 */
public final class ScheduledCourier implements Courier {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledCourier.class);

    private final SchedulerService scheduler;
    private final Transactions transactions;
    private final String job;

    /** Runs the runner of the scheduled job of that name, once more. */
    public ScheduledCourier(SchedulerService scheduler, Transactions transactions, String job) {
        this.scheduler = scheduler;
        this.transactions = transactions;
        this.job = job;
    }

    @Override
    public void call() {
        transactions.afterCommit(this::run);
    }

    /* Without a schedule a job runs once, now (atlassian-scheduler, JobConfig). */
    private void run() {
        try {
            scheduler.scheduleJob(
                    JobId.of(job + ".now"),
                    JobConfig.forJobRunnerKey(JobRunnerKey.of(job)).withRunMode(RunMode.RUN_LOCALLY));
        } catch (SchedulerServiceException | RuntimeException e) {
            LOG.warn("The scheduler refused to run {} at once; it will at its next time", job, e);
        }
    }
}
