package org.guildhall.plugin;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Optional;
import java.util.function.Supplier;
import org.guildhall.core.execution.ExclusiveWork;

/** Work under the cluster's own locks. */
public final class ClusterLocks implements ExclusiveWork {

    private final ClusterLockService locks;

    /** Uses the host's locks. */
    public ClusterLocks(ClusterLockService locks) {
        this.locks = locks;
    }

    @Override
    public <T> Optional<T> tryExclusively(String name, Supplier<T> work) {
        ClusterLock lock = locks.getLockForName(name);
        if (!lock.tryLock()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public <T> T exclusively(String name, Supplier<T> work) {
        ClusterLock lock = locks.getLockForName(name);
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
