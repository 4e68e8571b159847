package org.guildhall.host.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
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
        Date soon = Date.from(Instant.now().plusSeconds(2));

        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                TestPlatform one = host("one", server);
                TestPlatform two = host("two", server)) {
            schedule(one, runs, soon);
            schedule(two, runs, soon);
            Thread.sleep(5_000);

            assertThat(runs).hasValue(1);
            assertThat(two.platform().jobs().runs().of(JOB)).hasSize(1);
        }
    }

    private TestPlatform host(String name, EmbeddedPostgres server) {
        Database database = new Database.Postgres(server.getJdbcUrl("postgres", "postgres"));
        return new TestPlatform(folder.resolve(name), database).start(Optional.empty());
    }

    private static void schedule(TestPlatform host, AtomicInteger runs, Date when) throws Exception {
        SchedulerService scheduler = host.get(SchedulerService.class);
        scheduler.registerJobRunner(RUNNER, request -> {
            runs.incrementAndGet();
            return JobRunnerResponse.success();
        });
        scheduler.scheduleJob(JOB, JobConfig.forJobRunnerKey(RUNNER).withSchedule(Schedule.runOnce(when)));
    }
}
