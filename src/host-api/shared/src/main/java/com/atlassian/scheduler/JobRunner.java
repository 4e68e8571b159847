package com.atlassian.scheduler;

/** Follows {@code JobRunner} of atlassian-scheduler 4 (confirmed). */
public interface JobRunner {

    JobRunnerResponse runJob(JobRunnerRequest request);
}
