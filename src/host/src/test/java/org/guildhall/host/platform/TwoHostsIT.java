package org.guildhall.host.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import org.guildhall.host.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoHostsIT {

    private static final JobRunnerKey RUNNER = JobRunnerKey.of("synthetic.runner");
    private static final JobId JOB = JobId.of("synthetic.job");

    @TempDir
    Path folder;

    @Test
    void runJobOncePerCluster() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                TestPlatform one = host("one", server);
                TestPlatform two = host("two", server)) {
            Instant soon = Instant.now().plusSeconds(4);
            schedule(one, runs, soon);
            schedule(two, runs, soon);

            await().atMost(Duration.ofSeconds(30)).untilAtomic(runs, equalTo(1));
            await().during(Duration.ofSeconds(2)).untilAtomic(runs, equalTo(1));
            assertThat(two.platform().jobs().runs().of(JOB)).hasSize(1);
        }
    }

    private TestPlatform host(String name, EmbeddedPostgres server) {
        Database database = new Database.Postgres(server.getJdbcUrl("postgres", "postgres"));
        return new TestPlatform(folder.resolve(name), database).start(Optional.empty());
    }

    private static void schedule(TestPlatform host, AtomicInteger runs, Instant when) throws Exception {
        SchedulerService scheduler = host.get(SchedulerService.class);
        scheduler.registerJobRunner(RUNNER, request -> {
            runs.incrementAndGet();
            return JobRunnerResponse.success();
        });
        String cron = DateTimeFormatter.ofPattern("s m H d M '?' yyyy").format(when.atZone(ZoneOffset.UTC));
        scheduler.scheduleJob(
                JOB,
                JobConfig.forJobRunnerKey(RUNNER)
                        .withSchedule(Schedule.forCronExpression(cron, TimeZone.getTimeZone(ZoneOffset.UTC))));
    }
}
