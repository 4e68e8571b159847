package org.guildhall.host.platform.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.impl.matchers.GroupMatcher;

/** atlassian-scheduler's service on Quartz. */
final class QuartzSchedulerService implements SchedulerService {

    private final QuartzSchedulers quartz;
    private final JobExecution execution;

    QuartzSchedulerService(QuartzSchedulers quartz, JobExecution execution) {
        this.quartz = quartz;
        this.execution = execution;
    }

    @Override
    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        execution.runners().put(jobRunnerKey, jobRunner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        execution.runners().remove(jobRunnerKey);
    }

    @Override
    public void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
        Trigger trigger = Triggers.trigger(jobId, jobConfig.getSchedule());
        RunMode other =
                jobConfig.getRunMode() == RunMode.RUN_LOCALLY ? RunMode.RUN_ONCE_PER_CLUSTER : RunMode.RUN_LOCALLY;
        try {
            quartz.of(other).deleteJob(JobMapping.key(jobId));
            quartz.of(jobConfig.getRunMode()).scheduleJob(JobMapping.detail(jobId, jobConfig), Set.of(trigger), true);
        } catch (SchedulerException e) {
            throw new SchedulerServiceException("The job " + jobId + " could not be scheduled: " + e.getMessage(), e);
        }
    }

    Optional<ScheduledJob> scheduled(JobId jobId) {
        return jobs().stream().filter(job -> job.id().equals(jobId)).findFirst();
    }

    List<ScheduledJob> jobs() {
        List<ScheduledJob> jobs = new ArrayList<>();
        try {
            for (RunMode mode : RunMode.values()) {
                Scheduler scheduler = quartz.of(mode);
                for (JobKey key : scheduler.getJobKeys(GroupMatcher.anyGroup())) {
                    JobDetail detail = scheduler.getJobDetail(key);
                    if (detail != null) {
                        jobs.add(JobMapping.job(detail));
                    }
                }
            }
            return jobs;
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduled jobs cannot be read", e);
        }
    }
}
