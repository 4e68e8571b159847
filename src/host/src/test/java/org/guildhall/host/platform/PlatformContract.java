package org.guildhall.host.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.RunOutcome;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.ProductName;
import org.guildhall.host.platform.job.JobRun;
import org.guildhall.host.platform.lock.DatabaseLocks;
import org.guildhall.host.plugin.SyntheticPlugin;
import org.guildhall.host.store.Database;
import org.guildhall.host.store.StatementCount;
import org.guildhall.host.store.TransactionalDataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the platform must do whatever database it stands on.
 *
 * <p>Past 300 lines in one class because every class of its own would start the platform, and a database server, once more.
 */
abstract class PlatformContract {

    private static final JobRunnerKey RUNNER = JobRunnerKey.of("synthetic.runner");
    private static final JobId JOB = JobId.of("synthetic.job");

    @TempDir
    Path folder;

    private TestPlatform host;

    abstract Database database();

    @BeforeEach
    void openHost() {
        host = new TestPlatform(folder.resolve("home"), database());
    }

    @AfterEach
    void closeHost() {
        host.close();
    }

    private void restart(SyntheticPlugin plugin) {
        host.close();
        host = new TestPlatform(folder.resolve("home"), database());
        start(plugin);
    }

    private void start(SyntheticPlugin plugin) {
        host.start(Optional.of(plugin.pack(folder)));
    }

    private String call(String className, String method) throws Exception {
        Object made = host.plugin().create(className);
        return (String) made.getClass().getMethod(method).invoke(made);
    }

    @Test
    void keepsEntitiesOfAPluginAcrossRestart() throws Exception {
        start(AoPlugin.plugin());
        assertThat(call("synthetic.Notes", "add")).isEqualTo("1");

        restart(AoPlugin.plugin());

        assertThat(call("synthetic.Notes", "add")).isEqualTo("2");
    }

    @Test
    void namesTablesAsTheProductsDo() throws Exception {
        start(AoPlugin.plugin());

        call("synthetic.Notes", "add");

        try (var connection = host.context().dataSource().getConnection();
                var rows = connection.createStatement().executeQuery("select \"TEXT\" from \"AO_995BD0_NOTE\"")) {
            assertThat(rows.next()).isTrue();
        }
    }

    @Test
    void runsUpgradeTaskOnce() throws Exception {
        start(AoPlugin.withUpgrade());
        assertThat(call("synthetic.Notes", "texts")).isEqualTo("from upgrade 0");

        restart(AoPlugin.withUpgrade());

        assertThat(call("synthetic.Notes", "texts")).isEqualTo("from upgrade 0");
    }

    @Test
    void rollsEntitiesBackWithTheirTransaction() throws Exception {
        start(AoPlugin.plugin());
        call("synthetic.Notes", "add");

        assertThat(call("synthetic.Notes", "addAndFail")).isEqualTo("failed as asked, 1 left");
    }

    @Test
    void joinsTablesOfTheProductAndEntitiesInOneTransaction() throws Exception {
        start(AoPlugin.plugin());
        call("synthetic.Notes", "add");
        TransactionalDataSource database =
                (TransactionalDataSource) host.context().dataSource();
        Jdbi own = Jdbi.create(database);
        own.useHandle(handle -> handle.execute("create table own (name varchar(10))"));

        assertThatThrownBy(() -> database.inTransaction(() -> {
                    own.useHandle(handle -> handle.execute("insert into own values ('value')"));
                    add();
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");

        List<String> rows = own.withHandle(handle ->
                handle.createQuery("select name from own").mapTo(String.class).list());
        assertThat(rows).isEmpty();
        assertThat(call("synthetic.Notes", "count")).isEqualTo("1");
    }

    private void add() {
        try {
            call("synthetic.Notes", "add");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void countsStatementsOfTheThread() throws Exception {
        start(AoPlugin.plugin());
        call("synthetic.Notes", "add");

        int statements = StatementCount.during(() -> assertThat(count()).isEqualTo("1"));

        assertThat(statements).isEqualTo(1);
    }

    private String count() {
        try {
            return call("synthetic.Notes", "count");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void runsJobByItsScheduleAndKeepsItsHistory() throws Exception {
        CountDownLatch ran = new CountDownLatch(2);
        SchedulerService scheduler = host.get(SchedulerService.class);
        scheduler.registerJobRunner(RUNNER, request -> {
            ran.countDown();
            return JobRunnerResponse.success("ran");
        });
        scheduler.scheduleJob(JOB, job("* * * * * ?"));

        host.start(Optional.empty());

        assertThat(ran.await(10, TimeUnit.SECONDS)).isTrue();
        List<JobRun> runs = host.platform().jobs().runs().of(JOB);
        assertThat(runs).isNotEmpty().allSatisfy(run -> assertThat(run.message())
                .isEqualTo("ran"));
    }

    @Test
    void runsJobOnDemandOneAtATime() throws Exception {
        AtomicInteger nested = new AtomicInteger();
        SchedulerService scheduler = host.get(SchedulerService.class);
        scheduler.registerJobRunner(RUNNER, request -> {
            assertThat(CurrentUser.get()).isEmpty();
            nested.incrementAndGet();
            return JobRunnerResponse.success();
        });
        scheduler.scheduleJob(JOB, job("0 0 3 * * ?"));

        JobRun run = host.platform().jobs().runNow(JOB);

        assertThat(run.outcome()).isEqualTo(RunOutcome.SUCCESS);
        assertThat(nested).hasValue(1);
        assertThat(host.platform().jobs().ids()).containsExactly(JOB);
    }

    @Test
    void keepsTheLatestHundredRunsOfAJob() throws Exception {
        AtomicInteger number = new AtomicInteger();
        SchedulerService scheduler = host.get(SchedulerService.class);
        scheduler.registerJobRunner(RUNNER, request -> JobRunnerResponse.success("run " + number.incrementAndGet()));
        scheduler.scheduleJob(JOB, job("0 0 3 * * ?"));

        for (int i = 0; i < 103; i++) {
            host.platform().jobs().runNow(JOB);
        }

        assertThat(host.platform().jobs().runs().of(JOB))
                .extracting(JobRun::message)
                .hasSize(100)
                .contains("run 103")
                .doesNotContain("run 1");
    }

    @Test
    void writesDownThatAJobFailed() throws Exception {
        SchedulerService scheduler = host.get(SchedulerService.class);
        scheduler.registerJobRunner(RUNNER, request -> {
            throw new IllegalStateException("no luck");
        });
        scheduler.scheduleJob(JOB, JobConfig.forJobRunnerKey(RUNNER));

        JobRun run = host.platform().jobs().runNow(JOB);

        assertThat(run.outcome()).isEqualTo(RunOutcome.FAILED);
        assertThat(run.message()).contains("no luck");
    }

    @Test
    void refusesScheduleThatIsNotOne() {
        SchedulerService scheduler = host.get(SchedulerService.class);

        assertThatThrownBy(() -> scheduler.scheduleJob(JOB, job("every day"))).hasMessageContaining("every day");
    }

    private static JobConfig job(String cron) {
        return JobConfig.forJobRunnerKey(RUNNER)
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(Schedule.forCronExpression(cron, TimeZone.getDefault()));
    }

    @Test
    void excludesAnotherHostThatSharesTheDatabase() {
        ClusterLock ours = host.get(ClusterLockService.class).getLockForName("sweep");
        try (DatabaseLocks other = otherHost(Duration.ofSeconds(20))) {
            ours.lock();
            assertThat(ours.tryLock()).isTrue();

            assertThat(other.getLockForName("sweep").tryLock()).isFalse();

            ours.unlock();
            ours.unlock();
            assertThat(other.getLockForName("sweep").tryLock()).isTrue();
            assertThat(ours.tryLock()).isFalse();
        }
        assertThat(ours.tryLock()).isTrue();
        ours.unlock();
    }

    @Test
    void takesOverLockOfAKilledHost() throws Exception {
        DatabaseLocks killed = otherHost(Duration.ofSeconds(2));
        killed.getLockForName("sweep").lock();
        killed.stopRenewing();
        ClusterLock ours = host.get(ClusterLockService.class).getLockForName("sweep");

        assertThat(ours.tryLock()).isFalse();

        assertThat(ours.tryLock(30, TimeUnit.SECONDS)).isTrue();
        ours.unlock();
    }

    private DatabaseLocks otherHost(Duration lease) {
        return new DatabaseLocks(
                host.stores().dataSource(ProductName.CONFLUENCE).pool(), lease);
    }

    @Test
    void findsPeopleAndChecksTheirPasswords() {
        var users = host.context().users();
        users.save(TestPlatform.ADA, "secret");

        assertThat(users.byName("ADA")).contains(TestPlatform.ADA);
        assertThat(users.byKey("key-ada")).contains(TestPlatform.ADA);
        assertThat(users.authenticate("ada", "secret")).isTrue();
        assertThat(users.authenticate("ada", "secret")).isTrue();
        assertThat(users.authenticate("ada", "wrong")).isFalse();
        assertThat(users.authenticate("nobody", "secret")).isFalse();
    }

    @Test
    void translatesForTheReader() {
        start(SyntheticPlugin.withKey("synthetic")
                .module("<resource type=\"i18n\" name=\"i18n\" location=\"texts\"/>")
                .file("texts.properties", "hello=Hello {0}")
                .file("texts_de.properties", "hello=Hallo {0}"));
        I18nResolver texts = host.get(I18nResolver.class);

        String german = CurrentUser.as(Optional.of(TestPlatform.ADA), () -> texts.getText("hello", "Ada"));

        assertThat(german).isEqualTo("Hallo Ada");
        assertThat(texts.getText("hello", "Ada")).isEqualTo("Hello Ada");
        assertThat(texts.getAllTranslationsForPrefix("hel")).containsEntry("hello", "Hello {0}");
    }

    @Test
    void rendersTemplatesOfThePlugin() throws Exception {
        start(SyntheticPlugin.withKey("synthetic")
                .file("templates/outer.vm", "<p>$name</p>#parse('templates/inner.vm')")
                .file("templates/inner.vm", "<b>$!{bodyHtml}</b>"));
        StringWriter page = new StringWriter();

        host.platform()
                .templates(host.plugin())
                .render("/templates/outer.vm", Map.of("name", "<x>", "bodyHtml", "<i>y</i>"), page);

        assertThat(page).hasToString("<p>&lt;x&gt;</p><b><i>y</i></b>");
    }

    @Test
    void givesPluginItsOwnServices() throws Exception {
        start(
                AoPlugin.plugin()
                        .module("<web-item key=\"item\" class=\"synthetic.Item\"/>")
                        .source(
                                "synthetic.Item",
                                """
                package synthetic;
                public class Item implements java.util.concurrent.Callable<String> {
                    private final Notes notes;
                    public Item(com.atlassian.activeobjects.external.ActiveObjects ao) { notes = new Notes(ao); }
                    public String call() { return notes.add(); }
                }
                """));

        Object item = host.plugins()
                .modules()
                .byCompleteKey("synthetic:item")
                .orElseThrow()
                .instance();

        assertThat(((Callable<?>) item).call()).isEqualTo("1");
    }
}
