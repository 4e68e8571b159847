package com.atlassian.scheduler.config;

import java.util.TimeZone;

/** Follows {@code Schedule} of atlassian-scheduler 4 (confirmed). */
public final class Schedule {

    private Schedule() {}

    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        throw new UnsupportedOperationException();
    }
}
