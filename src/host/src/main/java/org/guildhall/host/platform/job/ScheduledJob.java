package org.guildhall.host.platform.job;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;

/** A job as Quartz has it. */
record ScheduledJob(JobId id, JobRunnerKey runner, RunMode mode) {}
