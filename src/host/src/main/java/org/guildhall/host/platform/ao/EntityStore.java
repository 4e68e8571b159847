package org.guildhall.host.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.beehive.ClusterLockService;
import java.sql.SQLException;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import net.java.ao.EntityManager;
import org.guildhall.host.store.TransactionalDataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The entity manager of one plugin; made, upgraded and migrated at first use. */
final class EntityStore {

    private static final Logger LOG = LoggerFactory.getLogger(EntityStore.class);

    private final AoModel model;
    private final TransactionalDataSource database;
    private final ModelVersions versions;
    private final ClusterLockService locks;
    private final ThreadLocal<@Nullable EntityManager> upgrading = new ThreadLocal<>();
    private volatile @Nullable EntityManager ready;

    EntityStore(AoModel model, TransactionalDataSource database, ModelVersions versions, ClusterLockService locks) {
        this.model = model;
        this.database = database;
        this.versions = versions;
        this.locks = locks;
    }

    /** The manager with its tables in place. */
    EntityManager manager(ActiveObjects api) {
        EntityManager own = upgrading.get();
        if (own != null) {
            return own;
        }
        EntityManager manager = ready;
        return manager == null ? database.outsideTransaction(() -> initialize(api)) : manager;
    }

    private synchronized EntityManager initialize(ActiveObjects api) {
        EntityManager existing = ready;
        if (existing != null) {
            return existing;
        }
        Lock lock = locks.getLockForName("active-objects-" + model.prefix());
        lock.lock();
        try {
            EntityManager manager = EntityManagers.create(model.prefix(), database);
            upgrade(manager, api);
            manager.migrate(model.entities());
            ready = manager;
            return manager;
        } catch (SQLException e) {
            throw new IllegalStateException("The tables of " + model.prefix() + " could not be made", e);
        } finally {
            lock.unlock();
        }
    }

    private void upgrade(EntityManager manager, ActiveObjects api) {
        upgrading.set(manager);
        try {
            for (ActiveObjectsUpgradeTask task : model.upgradeTasks()) {
                ModelVersion current = versions.of(model.prefix());
                if (task.getModelVersion().isNewerThan(current)) {
                    LOG.info("{}: {} to model version {}", model.prefix(), task.getClass(), task.getModelVersion());
                    task.upgrade(current, api);
                    versions.keep(model.prefix(), task.getModelVersion());
                }
            }
        } finally {
            upgrading.remove();
        }
    }

    /** Entities remember values: those of a transaction that was rolled back must be read again. */
    <T> T inTransaction(EntityManager manager, Supplier<T> action) {
        try {
            return database.inTransaction(action);
        } catch (RuntimeException | Error e) {
            manager.flushAll();
            throw e;
        }
    }
}
