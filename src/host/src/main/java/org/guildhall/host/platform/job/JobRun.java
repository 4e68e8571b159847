package org.guildhall.host.platform.job;

import com.atlassian.scheduler.status.RunOutcome;
import java.time.Duration;
import java.time.Instant;

/**
 * One run of a job.
 *
 * @param jobId which job
 * @param started when, by the host's clock
 * @param took how long
 * @param outcome how it went
 * @param message what it said, or empty
 */
public record JobRun(String jobId, Instant started, Duration took, RunOutcome outcome, String message) {}
