package org.guildhall.host.platform.job;

import com.atlassian.scheduler.config.RunMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.DirectSchedulerFactory;
import org.quartz.impl.SchedulerRepository;
import org.quartz.impl.jdbcjobstore.InvalidConfigurationException;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.quartz.impl.jdbcjobstore.StdJDBCDelegate;
import org.quartz.simpl.RAMJobStore;
import org.quartz.simpl.SimpleThreadPool;
import org.quartz.spi.JobStore;
import org.quartz.utils.DBConnectionManager;

/** The two Quartz schedulers of a product: one in the database, one in memory. */
final class QuartzSchedulers implements AutoCloseable {

    private static final int THREADS = 3;

    private final Scheduler cluster;
    private final Scheduler local;

    private QuartzSchedulers(Scheduler cluster, Scheduler local) {
        this.cluster = cluster;
        this.local = local;
    }

    static QuartzSchedulers create(String name, DataSource pool, JobExecution execution) {
        String node = UUID.randomUUID().toString();
        try {
            Scheduler cluster = scheduler(name, node, databaseStore(pool, node));
            Scheduler local = scheduler(name + "-local", node, new RAMJobStore());
            cluster.setJobFactory((fired, scheduler) -> new QuartzJob(execution));
            local.setJobFactory((fired, scheduler) -> new QuartzJob(execution));
            return new QuartzSchedulers(cluster, local);
        } catch (SchedulerException | InvalidConfigurationException e) {
            throw new IllegalStateException("The scheduler of " + name + " could not be made", e);
        }
    }

    private static JobStore databaseStore(DataSource pool, String node) throws InvalidConfigurationException {
        boolean postgres = QuartzTables.create(pool);
        DBConnectionManager.getInstance().addConnectionProvider(node, new PoolConnections(pool));
        JobStoreTX store = new JobStoreTX();
        store.setDataSource(node);
        store.setInstanceId(node);
        store.setDriverDelegateClass((postgres ? PostgreSQLDelegate.class : StdJDBCDelegate.class).getName());
        store.setUseProperties("true");
        store.setIsClustered(postgres);
        store.setClusterCheckinInterval(5_000);
        store.setMakeThreadsDaemons(true);
        return store;
    }

    /**
     * Quartz keeps schedulers by name in a registry of the JVM. Taken out of it, two hosts in one JVM can have schedulers of the
     * same name, as two hosts of a cluster must.
     */
    private static Scheduler scheduler(String name, String node, JobStore store) throws SchedulerException {
        SimpleThreadPool threads = new SimpleThreadPool(THREADS, Thread.NORM_PRIORITY);
        threads.setMakeThreadsDaemons(true);
        threads.setThreadNamePrefix("job-" + name);
        synchronized (SchedulerRepository.class) {
            DirectSchedulerFactory factory = DirectSchedulerFactory.getInstance();
            factory.createScheduler(name, node, threads, store);
            Scheduler scheduler = factory.getScheduler(name);
            SchedulerRepository.getInstance().remove(name);
            return scheduler;
        }
    }

    Scheduler of(RunMode mode) {
        return mode == RunMode.RUN_LOCALLY ? local : cluster;
    }

    void start() {
        try {
            cluster.start();
            local.start();
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduler could not be started", e);
        }
    }

    @Override
    public void close() {
        try {
            cluster.shutdown(true);
            local.shutdown(true);
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduler could not be stopped", e);
        }
    }

    /** The product's pool as Quartz wants it. */
    private record PoolConnections(DataSource pool) implements org.quartz.utils.ConnectionProvider {

        @Override
        public Connection getConnection() throws SQLException {
            return pool.getConnection();
        }

        @Override
        public void shutdown() {
            // The pool belongs to the product.
        }

        @Override
        public void initialize() {
            // The pool is open.
        }
    }
}
