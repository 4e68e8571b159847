package org.guildhall.host.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.RunOutcome;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.platform.job.JobRun;
import org.guildhall.host.platform.job.Jobs;
import org.junit.jupiter.api.Test;

/** What the scheduler must do, whatever database it stands on. */
interface JobsContract {

    JobRunnerKey RUNNER = JobRunnerKey.of("synthetic.runner");
    JobId JOB = JobId.of("synthetic.job");

    TestPlatform host();

    @Test
    default void runsJobByItsScheduleAndKeepsItsHistory() throws Exception {
        CountDownLatch ran = new CountDownLatch(2);
        SchedulerService scheduler = host().get(SchedulerService.class);
        scheduler.registerJobRunner(RUNNER, request -> {
            ran.countDown();
            return JobRunnerResponse.success("ran");
        });
        scheduler.scheduleJob(JOB, job("* * * * * ?"));

        host().start(Optional.empty());

        assertThat(ran.await(30, TimeUnit.SECONDS)).isTrue();
        List<JobRun> runs = host().platform().jobs().runs().of(JOB);
        assertThat(runs).isNotEmpty().allSatisfy(run -> assertThat(run.message())
                .isEqualTo("ran"));
    }

    @Test
    default void runsJobOnDemandAsNobody() throws Exception {
        AtomicInteger ran = new AtomicInteger();
        SchedulerService scheduler = host().get(SchedulerService.class);
        scheduler.registerJobRunner(RUNNER, request -> {
            assertThat(CurrentUser.get()).isEmpty();
            ran.incrementAndGet();
            return JobRunnerResponse.success();
        });
        scheduler.scheduleJob(JOB, job("0 0 3 * * ?"));

        JobRun run = host().platform().jobs().runNow(JOB);

        assertThat(run.outcome()).isEqualTo(RunOutcome.SUCCESS);
        assertThat(ran).hasValue(1);
        assertThat(host().platform().jobs().ids()).containsExactly(JOB);
    }

    @Test
    default void abortsSecondRunWhileTheFirstIsUnderWay() throws Exception {
        Jobs jobs = host().platform().jobs();
        SchedulerService scheduler = host().get(SchedulerService.class);
        scheduler.registerJobRunner(RUNNER, request -> {
            JobRun second =
                    CompletableFuture.supplyAsync(() -> jobs.runNow(JOB)).join();
            return JobRunnerResponse.success("meanwhile " + second.outcome());
        });
        scheduler.scheduleJob(JOB, job("0 0 3 * * ?"));

        JobRun first = jobs.runNow(JOB);

        assertThat(first.message()).isEqualTo("meanwhile ABORTED");
    }

    @Test
    default void keepsTheLatestHundredRunsOfAJob() throws Exception {
        AtomicInteger number = new AtomicInteger();
        SchedulerService scheduler = host().get(SchedulerService.class);
        scheduler.registerJobRunner(RUNNER, request -> JobRunnerResponse.success("run " + number.incrementAndGet()));
        scheduler.scheduleJob(JOB, job("0 0 3 * * ?"));

        for (int i = 0; i < 103; i++) {
            host().platform().jobs().runNow(JOB);
        }

        assertThat(host().platform().jobs().runs().of(JOB))
                .extracting(JobRun::message)
                .hasSize(100)
                .contains("run 103")
                .doesNotContain("run 1");
    }

    @Test
    default void writesDownThatAJobFailed() throws Exception {
        SchedulerService scheduler = host().get(SchedulerService.class);
        scheduler.registerJobRunner(RUNNER, request -> {
            throw new IllegalStateException("no luck");
        });
        scheduler.scheduleJob(JOB, JobConfig.forJobRunnerKey(RUNNER));

        JobRun run = host().platform().jobs().runNow(JOB);

        assertThat(run.outcome()).isEqualTo(RunOutcome.FAILED);
        assertThat(run.message()).contains("no luck");
    }

    @Test
    default void refusesScheduleThatIsNotOne() {
        SchedulerService scheduler = host().get(SchedulerService.class);

        assertThatThrownBy(() -> scheduler.scheduleJob(JOB, job("every day"))).hasMessageContaining("every day");
    }

    private static JobConfig job(String cron) {
        return JobConfig.forJobRunnerKey(RUNNER)
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(Schedule.forCronExpression(cron, TimeZone.getDefault()));
    }
}
