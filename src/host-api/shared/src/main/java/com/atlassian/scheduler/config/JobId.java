package com.atlassian.scheduler.config;

import java.io.Serializable;

/** Follows {@code JobId} of atlassian-scheduler 4 (confirmed). */
public final class JobId implements Serializable, Comparable<JobId> {

    private JobId() {}

    public static JobId of(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(JobId other) {
        throw new UnsupportedOperationException();
    }
}
