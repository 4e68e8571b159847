package org.guildhall.host.platform.job;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** What Quartz runs: it hands over to the plugin's runner. */
@DisallowConcurrentExecution
final class QuartzJob implements Job {

    private final JobExecution execution;

    QuartzJob(JobExecution execution) {
        this.execution = execution;
    }

    @Override
    public void execute(JobExecutionContext context) {
        execution.run(JobMapping.job(context.getJobDetail()));
    }
}
