package com.atlassian.scheduler.config;

/** Follows {@code JobConfig} of atlassian-scheduler 4 (confirmed). */
public final class JobConfig {

    private JobConfig() {}

    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
        throw new UnsupportedOperationException();
    }

    public JobRunnerKey getJobRunnerKey() {
        throw new UnsupportedOperationException();
    }

    public RunMode getRunMode() {
        throw new UnsupportedOperationException();
    }

    public Schedule getSchedule() {
        throw new UnsupportedOperationException();
    }

    public JobConfig withRunMode(RunMode runMode) {
        throw new UnsupportedOperationException();
    }

    public JobConfig withSchedule(Schedule schedule) {
        throw new UnsupportedOperationException();
    }
}
