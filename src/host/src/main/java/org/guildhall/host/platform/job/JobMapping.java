package org.guildhall.host.platform.job;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.JobDetail;
import org.quartz.JobKey;

/** Between atlassian-scheduler's job and Quartz's. */
final class JobMapping {

    private static final String RUNNER = "runner";
    private static final String MODE = "mode";

    private JobMapping() {}

    static JobKey key(JobId id) {
        return JobKey.jobKey(id.toString());
    }

    static JobDetail detail(JobId id, JobConfig config) {
        return JobBuilder.newJob(QuartzJob.class)
                .withIdentity(key(id))
                .usingJobData(RUNNER, config.getJobRunnerKey().toString())
                .usingJobData(MODE, config.getRunMode().name())
                .build();
    }

    static ScheduledJob job(JobDetail detail) {
        JobDataMap data = detail.getJobDataMap();
        return new ScheduledJob(
                JobId.of(detail.getKey().getName()),
                JobRunnerKey.of(data.getString(RUNNER)),
                RunMode.valueOf(data.getString(MODE)));
    }
}
