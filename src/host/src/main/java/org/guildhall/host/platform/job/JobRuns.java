package org.guildhall.host.platform.job;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.guildhall.host.store.ExclusiveTransaction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The latest runs of each job, kept in the product's database, so that every host of a cluster shows the same. */
public final class JobRuns {

    /** How many runs of a job are kept. */
    static final int KEPT = 100;

    private static final int KEPT_MESSAGE = 2_000;
    private static final String TABLE =
            """
            create table if not exists host_job_run (
                id varchar(40) primary key, job_id varchar(200) not null, started bigint not null, took bigint not null,
                outcome varchar(20) not null, message varchar(2000) not null)
            """;

    private final Jdbi database;

    JobRuns(DataSource pool) {
        database = Jdbi.create(pool);
        ExclusiveTransaction.create(database, List.of(TABLE));
    }

    /** The runs of a job, the newest first. */
    public List<JobRun> of(JobId jobId) {
        return database.withHandle(
                handle -> handle.createQuery("select * from host_job_run where job_id = ? order by started desc, id")
                        .bind(0, jobId.toString())
                        .map((row, context) -> new JobRun(
                                row.getString("job_id"),
                                Instant.ofEpochMilli(row.getLong("started")),
                                Duration.ofMillis(row.getLong("took")),
                                RunOutcome.valueOf(row.getString("outcome")),
                                row.getString("message")))
                        .list());
    }

    void add(JobRun run) {
        String message =
                run.message().substring(0, Math.min(KEPT_MESSAGE, run.message().length()));
        String id = UUID.randomUUID().toString();
        database.useTransaction(handle -> {
            handle.execute(
                    "insert into host_job_run (id, job_id, started, took, outcome, message) values (?, ?, ?, ?, ?, ?)",
                    id,
                    run.jobId(),
                    run.started().toEpochMilli(),
                    run.took().toMillis(),
                    run.outcome().name(),
                    message);
            forgetOlder(handle, run.jobId(), id);
        });
    }

    /** This run stays even when the host's clock was moved back before it. */
    private static void forgetOlder(Handle handle, String jobId, String id) {
        handle.execute(
                "delete from host_job_run where job_id = ? and id <> ? and id not in (select id from host_job_run"
                        + " where job_id = ? and id <> ? order by started desc, id limit ?)",
                jobId,
                id,
                jobId,
                id,
                KEPT - 1);
    }
}
