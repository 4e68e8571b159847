package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/** How a job is to run; the host's working twin of atlassian-scheduler's class. */
public final class JobConfig {

    private final JobRunnerKey jobRunnerKey;
    private final RunMode runMode;
    private final Schedule schedule;
    private final Map<String, Serializable> parameters;

    private JobConfig(
            JobRunnerKey jobRunnerKey, RunMode runMode, Schedule schedule, Map<String, Serializable> parameters) {
        this.jobRunnerKey = jobRunnerKey;
        this.runMode = runMode;
        this.schedule = schedule;
        this.parameters = parameters;
    }

    /** Once per cluster, at once, without parameters. */
    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return new JobConfig(
                Objects.requireNonNull(jobRunnerKey, "jobRunnerKey"),
                RunMode.RUN_ONCE_PER_CLUSTER,
                Schedule.runOnce(null),
                Map.of());
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

    /** What the runner is given. */
    public Map<String, Serializable> getParameters() {
        return parameters;
    }

    /** The same with another mode. */
    public JobConfig withRunMode(RunMode mode) {
        return new JobConfig(jobRunnerKey, Objects.requireNonNull(mode, "runMode"), schedule, parameters);
    }

    /** The same at other times. */
    public JobConfig withSchedule(Schedule times) {
        return new JobConfig(jobRunnerKey, runMode, Objects.requireNonNull(times, "schedule"), parameters);
    }

    /** The same with other parameters. */
    public JobConfig withParameters(Map<String, Serializable> values) {
        return new JobConfig(jobRunnerKey, runMode, schedule, Map.copyOf(values));
    }

    @Override
    public String toString() {
        return "JobConfig[" + jobRunnerKey + ", " + runMode + ", " + schedule + ", " + parameters + "]";
    }
}
