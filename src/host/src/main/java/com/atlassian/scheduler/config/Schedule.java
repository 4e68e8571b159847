package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.TimeZone;

/** When a job runs; the host's working twin of atlassian-scheduler's class. */
public final class Schedule {

    /** The two kinds of schedule. */
    public enum Type {
        CRON_EXPRESSION,
        INTERVAL
    }

    private final CronScheduleInfo cron;
    private final IntervalScheduleInfo interval;

    private Schedule(CronScheduleInfo cron, IntervalScheduleInfo interval) {
        this.cron = cron;
        this.interval = interval;
    }

    /** By a cron expression in the server's zone. */
    public static Schedule forCronExpression(String cronExpression) {
        return forCronExpression(cronExpression, null);
    }

    /** By a cron expression in a zone. */
    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        return new Schedule(new CronScheduleInfo(cronExpression, timeZone), null);
    }

    /** Again and again, from that time on (null: at once). */
    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule(null, new IntervalScheduleInfo(firstRunTime, intervalInMillis));
    }

    /** Once, at that time (null: at once). */
    public static Schedule runOnce(Date runTime) {
        return forInterval(0, runTime);
    }

    /** Which of the two it is. */
    public Type getType() {
        return cron == null ? Type.INTERVAL : Type.CRON_EXPRESSION;
    }

    /** The cron schedule; null for an interval. */
    public CronScheduleInfo getCronScheduleInfo() {
        return cron;
    }

    /** The interval; null for a cron schedule. */
    public IntervalScheduleInfo getIntervalScheduleInfo() {
        return interval;
    }

    @Override
    public String toString() {
        return cron == null
                ? "every " + interval.getIntervalInMillis() + " ms from " + interval.getFirstRunTime()
                : cron.getCronExpression() + " " + cron.getTimeZone();
    }
}
