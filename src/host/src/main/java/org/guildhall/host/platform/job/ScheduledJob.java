package org.guildhall.host.platform.job;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A job with its configuration, as Quartz has it. */
record ScheduledJob(JobId id, JobConfig config, @Nullable Date next, boolean isRunnable) implements JobDetails {

    @Override
    public JobId getJobId() {
        return id;
    }

    @Override
    public JobRunnerKey getJobRunnerKey() {
        return config.getJobRunnerKey();
    }

    @Override
    public RunMode getRunMode() {
        return config.getRunMode();
    }

    @Override
    public Schedule getSchedule() {
        return config.getSchedule();
    }

    @Override
    @SuppressWarnings("NullAway")
    public Date getNextRunTime() {
        return next;
    }

    @Override
    public Map<String, Serializable> getParameters() {
        return config.getParameters();
    }
}
