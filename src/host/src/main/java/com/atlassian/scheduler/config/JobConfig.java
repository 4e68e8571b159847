package com.atlassian.scheduler.config;

import java.util.Objects;

/** How a job is to run; the host's working twin of atlassian-scheduler's class. */
public final class JobConfig {

    private final JobRunnerKey jobRunnerKey;
    private final RunMode runMode;
    private final Schedule schedule;

    private JobConfig(JobRunnerKey jobRunnerKey, RunMode runMode, Schedule schedule) {
        this.jobRunnerKey = jobRunnerKey;
        this.runMode = runMode;
        this.schedule = schedule;
    }

    /** Once per cluster, at once. */
    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return new JobConfig(
                Objects.requireNonNull(jobRunnerKey, "jobRunnerKey"), RunMode.RUN_ONCE_PER_CLUSTER, Schedule.now());
    }

    /** Which runner runs it. */
    public JobRunnerKey getJobRunnerKey() {
        return jobRunnerKey;
    }

    /** Once per cluster, or on this node only. */
    public RunMode getRunMode() {
        return runMode;
    }

    /** When it runs. */
    public Schedule getSchedule() {
        return schedule;
    }

    /** The same with another mode. */
    public JobConfig withRunMode(RunMode mode) {
        return new JobConfig(jobRunnerKey, Objects.requireNonNull(mode, "runMode"), schedule);
    }

    /** The same at other times. */
    public JobConfig withSchedule(Schedule times) {
        return new JobConfig(jobRunnerKey, runMode, Objects.requireNonNull(times, "schedule"));
    }

    @Override
    public String toString() {
        return "JobConfig[" + jobRunnerKey + ", " + runMode + ", " + schedule + "]";
    }
}
