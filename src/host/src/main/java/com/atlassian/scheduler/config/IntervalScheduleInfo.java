package com.atlassian.scheduler.config;

import java.util.Date;

/** An interval schedule; the host's working twin of atlassian-scheduler's class. */
public final class IntervalScheduleInfo {

    private final Date firstRunTime;
    private final long intervalInMillis;

    IntervalScheduleInfo(Date firstRunTime, long intervalInMillis) {
        this.firstRunTime = firstRunTime;
        this.intervalInMillis = intervalInMillis;
    }

    /** When it runs first; null means at once. */
    public Date getFirstRunTime() {
        return firstRunTime;
    }

    /** Time from one run to the next; zero means that it runs once. */
    public long getIntervalInMillis() {
        return intervalInMillis;
    }
}
