package com.atlassian.scheduler.status;

/** Follows {@code RunOutcome} of atlassian-scheduler 4 (likely: constants). */
public enum RunOutcome {
    SUCCESS,
    UNAVAILABLE,
    ABORTED,
    FAILED
}
