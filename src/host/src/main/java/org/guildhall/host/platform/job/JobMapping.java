package org.guildhall.host.platform.job;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import java.util.Set;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Trigger;

/** Between atlassian-scheduler's job and Quartz's. */
final class JobMapping {

    private static final String RUNNER = "runner";
    private static final String MODE = "mode";
    private static final String PARAMETERS = "parameters";

    private JobMapping() {}

    static JobKey key(JobId id) {
        return JobKey.jobKey(id.toString());
    }

    static JobDetail detail(JobId id, JobConfig config) {
        return JobBuilder.newJob(QuartzJob.class)
                .withIdentity(key(id))
                .usingJobData(RUNNER, config.getJobRunnerKey().toString())
                .usingJobData(MODE, config.getRunMode().name())
                .usingJobData(PARAMETERS, JobParameters.write(config.getParameters()))
                .build();
    }

    static ScheduledJob job(JobDetail detail, Trigger trigger, Set<JobRunnerKey> registered) {
        JobDataMap data = detail.getJobDataMap();
        JobRunnerKey runner = JobRunnerKey.of(data.getString(RUNNER));
        JobConfig config = JobConfig.forJobRunnerKey(runner)
                .withRunMode(RunMode.valueOf(data.getString(MODE)))
                .withSchedule(Triggers.schedule(trigger))
                .withParameters(JobParameters.read(data.getString(PARAMETERS)));
        JobId id = JobId.of(detail.getKey().getName());
        return new ScheduledJob(id, config, trigger.getNextFireTime(), registered.contains(runner));
    }
}
