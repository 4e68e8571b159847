package org.guildhall.plugin;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.guildhall.core.outbox.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers what waits in the outbox, for example since Jira was out of reach. */
public final class OutboxJobRunner implements JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxJobRunner.class);

    private final Outbox outbox;

    /** Empties that outbox. */
    public OutboxJobRunner(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            return outbox.deliverDue(request::isCancellationRequested)
                    .map(tried -> JobRunnerResponse.success("Tried " + tried))
                    .orElseGet(() -> JobRunnerResponse.aborted("Another node is at it"));
        } catch (RuntimeException e) {
            LOG.error("The outbox could not be emptied; the next run tries again", e);
            return JobRunnerResponse.failed(e);
        }
    }
}
