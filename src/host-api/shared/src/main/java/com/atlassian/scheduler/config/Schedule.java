package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.TimeZone;

/** Follows {@code Schedule} of atlassian-scheduler 4 (confirmed). */
public final class Schedule {

    private Schedule() {}

    public static Schedule forCronExpression(String cronExpression) {
        throw new UnsupportedOperationException();
    }

    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        throw new UnsupportedOperationException();
    }

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        throw new UnsupportedOperationException();
    }

    public static Schedule runOnce(Date runTime) {
        throw new UnsupportedOperationException();
    }

    public Type getType() {
        throw new UnsupportedOperationException();
    }

    /** Follows {@code Schedule.Type} of atlassian-scheduler 4 (confirmed). */
    public enum Type {
        CRON_EXPRESSION,
        INTERVAL
    }
}
