package com.atlassian.scheduler;

/** Follows {@code JobRunnerRequest} of atlassian-scheduler 4 (confirmed). */
public interface JobRunnerRequest {

    boolean isCancellationRequested();
}
