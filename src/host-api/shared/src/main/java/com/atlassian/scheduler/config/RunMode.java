package com.atlassian.scheduler.config;

/** Follows {@code RunMode} of atlassian-scheduler 4 (confirmed). */
public enum RunMode {
    RUN_ONCE_PER_CLUSTER,
    RUN_LOCALLY
}
