package org.guildhall.core.memory;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.guildhall.core.execution.ExclusiveWork;

/** Locks within one JVM; a test can let "another node" hold one. */
public final class MemoryExclusiveWork implements ExclusiveWork {

    private final ConcurrentHashMap<String, ReentrantLock> locks = new ConcurrentHashMap<>();
    private final Set<String> heldElsewhere = ConcurrentHashMap.newKeySet();

    /** Lets another node hold that lock from now on. */
    public void holdElsewhere(String lock) {
        heldElsewhere.add(lock);
    }

    /** Lets the other node give the lock back. */
    public void releaseElsewhere(String lock) {
        heldElsewhere.remove(lock);
    }

    @Override
    public <T> Optional<T> tryExclusively(String name, Supplier<T> work) {
        ReentrantLock lock = locks.computeIfAbsent(name, n -> new ReentrantLock());
        if (heldElsewhere.contains(name) || !lock.tryLock()) {
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
        ReentrantLock lock = locks.computeIfAbsent(name, n -> new ReentrantLock());
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
