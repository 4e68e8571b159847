package org.guildhall.host.platform.job;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.Schedule;
import java.text.ParseException;
import java.util.TimeZone;
import org.quartz.CronExpression;
import org.quartz.CronScheduleBuilder;
import org.quartz.CronTrigger;
import org.quartz.ScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;

/** From atlassian-scheduler's schedules to Quartz's triggers. */
final class Triggers {

    private Triggers() {}

    static Trigger trigger(JobId id, Schedule schedule) throws SchedulerServiceException {
        TriggerBuilder<Trigger> builder = TriggerBuilder.newTrigger()
                .withIdentity(TriggerKey.triggerKey(id.toString()))
                .forJob(JobMapping.key(id));
        CronScheduleInfo cron = schedule.getCronScheduleInfo();
        return cron == null
                ? builder.startNow().build()
                : builder.withSchedule(cron(cron)).build();
    }

    private static ScheduleBuilder<CronTrigger> cron(CronScheduleInfo info) throws SchedulerServiceException {
        TimeZone zone = info.getTimeZone() == null ? TimeZone.getDefault() : info.getTimeZone();
        try {
            return CronScheduleBuilder.cronSchedule(new CronExpression(info.getCronExpression()))
                    .inTimeZone(zone);
        } catch (ParseException e) {
            throw new SchedulerServiceException(
                    "\"" + info.getCronExpression() + "\" is not a cron expression: " + e.getMessage(), e);
        }
    }
}
