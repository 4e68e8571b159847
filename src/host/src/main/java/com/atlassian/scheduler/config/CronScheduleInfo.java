package com.atlassian.scheduler.config;

import java.util.Objects;
import java.util.TimeZone;

/** A cron schedule; the host's working twin of atlassian-scheduler's class. */
public final class CronScheduleInfo {

    private final String cronExpression;
    private final TimeZone timeZone;

    CronScheduleInfo(String cronExpression, TimeZone timeZone) {
        this.cronExpression = Objects.requireNonNull(cronExpression, "cronExpression");
        this.timeZone = timeZone;
    }

    /** The expression with its seconds field. */
    public String getCronExpression() {
        return cronExpression;
    }

    /** The zone it is read in; null means the server's. */
    public TimeZone getTimeZone() {
        return timeZone;
    }
}
