package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Objects;

/** The id of a scheduled job; the host's working twin of atlassian-scheduler's class. */
public final class JobId implements Serializable, Comparable<JobId> {

    private static final long serialVersionUID = 1;

    private final String key;

    private JobId(String key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    /** The JobId with that text. */
    public static JobId of(String key) {
        return new JobId(key);
    }

    @Override
    public int compareTo(JobId other) {
        return key.compareTo(other.key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobId same && same.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
