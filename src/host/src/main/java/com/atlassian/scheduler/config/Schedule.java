package com.atlassian.scheduler.config;

import java.util.TimeZone;

/** When a job runs; the host's working twin of atlassian-scheduler's class. */
public final class Schedule {

    private final CronScheduleInfo cron;

    private Schedule(CronScheduleInfo cron) {
        this.cron = cron;
    }

    /** By a cron expression in a zone. */
    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        return new Schedule(new CronScheduleInfo(cronExpression, timeZone));
    }

    /** Once, at once. */
    static Schedule now() {
        return new Schedule(null);
    }

    /** The cron schedule; null for once, at once. */
    public CronScheduleInfo getCronScheduleInfo() {
        return cron;
    }

    @Override
    public String toString() {
        return cron == null ? "once, at once" : cron.getCronExpression() + " " + cron.getTimeZone();
    }
}
