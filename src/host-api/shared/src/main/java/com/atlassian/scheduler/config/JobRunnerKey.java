package com.atlassian.scheduler.config;

import java.io.Serializable;

/** Follows {@code JobRunnerKey} of atlassian-scheduler 4 (confirmed). */
public final class JobRunnerKey implements Serializable, Comparable<JobRunnerKey> {

    private JobRunnerKey() {}

    public static JobRunnerKey of(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(JobRunnerKey other) {
        throw new UnsupportedOperationException();
    }
}
