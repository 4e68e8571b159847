package org.guildhall.host.platform.lock;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Cluster locks: a row per held lock, renewed as long as this host lives; a killed host's locks expire. */
public final class DatabaseLocks implements ClusterLockService, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseLocks.class);

    private final LockTable table;
    private final Map<String, DatabaseLock> locks = new ConcurrentHashMap<>();
    private final ScheduledExecutorService renewal = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "cluster-lock-renewal");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Locks in that database, for a host that nobody knows yet.
     *
     * @param pool connections that never join a transaction
     * @param lease how long a lock outlives its host
     */
    public DatabaseLocks(DataSource pool, Duration lease) {
        this(pool, lease, UUID.randomUUID().toString());
    }

    /**
     * Locks in that database. What the same owner held in a former life, which must have ended, is free at once.
     *
     * @param pool connections that never join a transaction
     * @param lease how long a lock outlives its host
     * @param owner names the host over its restarts; at most 40 characters
     */
    public DatabaseLocks(DataSource pool, Duration lease, String owner) {
        this.table = new LockTable(pool, owner, lease);
        table.releaseAll();
        long period = lease.toMillis() / 4;
        renewal.scheduleAtFixedRate(this::renew, period, period, TimeUnit.MILLISECONDS);
    }

    @Override
    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(lockName, name -> new DatabaseLock(name, table));
    }

    /** A failure must not end the renewals to come. */
    private void renew() {
        try {
            table.renew();
        } catch (RuntimeException e) {
            LOG.error("Cluster locks could not be renewed", e);
        }
    }

    /** Lets leases run out as if this host had been killed; for tests. */
    public void stopRenewing() {
        renewal.shutdownNow();
    }

    @Override
    public void close() {
        renewal.shutdownNow();
        table.releaseAll();
    }
}
