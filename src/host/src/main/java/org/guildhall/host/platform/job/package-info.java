/**
 * Scheduled jobs: atlassian-scheduler's API on Quartz. What runs once per cluster is kept in the product's database, and
 * Quartz's clustering sees to it that one host runs it; what runs locally is kept in memory.
 *
 * <p>Schedules follow the machine's clock, not the host's movable one: a test moves the clock and then runs the job it is about
 * with {@link org.guildhall.host.platform.job.Jobs#runNow}.
 */
@NullMarked
package org.guildhall.host.platform.job;

import org.jspecify.annotations.NullMarked;
