package org.guildhall.host.platform.job;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.Schedule;
import java.text.ParseException;
import java.util.Date;
import java.util.TimeZone;
import org.quartz.CronExpression;
import org.quartz.CronScheduleBuilder;
import org.quartz.CronTrigger;
import org.quartz.ScheduleBuilder;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.SimpleTrigger;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;

/** Between atlassian-scheduler's schedules and Quartz's triggers. */
final class Triggers {

    private Triggers() {}

    static Trigger trigger(JobId id, Schedule schedule) throws SchedulerServiceException {
        TriggerBuilder<Trigger> builder = TriggerBuilder.newTrigger()
                .withIdentity(TriggerKey.triggerKey(id.toString()))
                .forJob(JobMapping.key(id));
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            return builder.withSchedule(cron(schedule.getCronScheduleInfo())).build();
        }
        IntervalScheduleInfo interval = schedule.getIntervalScheduleInfo();
        Date first = interval.getFirstRunTime();
        TriggerBuilder<Trigger> from = first == null ? builder.startNow() : builder.startAt(first);
        return from.withSchedule(every(interval.getIntervalInMillis())).build();
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

    private static SimpleScheduleBuilder every(long millis) {
        SimpleScheduleBuilder simple = SimpleScheduleBuilder.simpleSchedule();
        return millis == 0
                ? simple.withRepeatCount(0)
                : simple.withIntervalInMilliseconds(millis)
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount();
    }

    static Schedule schedule(Trigger trigger) {
        if (trigger instanceof CronTrigger cron) {
            return Schedule.forCronExpression(cron.getCronExpression(), cron.getTimeZone());
        }
        SimpleTrigger simple = (SimpleTrigger) trigger;
        return Schedule.forInterval(
                simple.getRepeatCount() == 0 ? 0 : simple.getRepeatInterval(), simple.getStartTime());
    }
}
