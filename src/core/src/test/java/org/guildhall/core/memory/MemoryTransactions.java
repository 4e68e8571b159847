package org.guildhall.core.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.guildhall.core.execution.Transactions;

/**
 * Transactions one after the other. What is thrown out of the outermost one puts the given repositories back as they were;
 * repositories that were not given keep what was written (most tests do not need more).
 */
public final class MemoryTransactions implements Transactions {

    private final List<Rememberable> repositories;
    private final List<Runnable> afterwards = new ArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();

    /** Transactions over those repositories. */
    public MemoryTransactions(Rememberable... repositories) {
        this.repositories = List.of(repositories);
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        lock.lock();
        try {
            return lock.getHoldCount() > 1 ? work.get() : outermost(work);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void afterCommit(Runnable work) {
        if (lock.isHeldByCurrentThread()) {
            afterwards.add(work);
        } else {
            work.run();
        }
    }

    private <T> T outermost(Supplier<T> work) {
        List<Runnable> undo = repositories.stream().map(Rememberable::remember).toList();
        boolean whole = false;
        T result;
        try {
            result = work.get();
            whole = true;
        } finally {
            if (!whole) {
                undo.forEach(Runnable::run);
                afterwards.clear();
            }
        }
        List<Runnable> due = List.copyOf(afterwards);
        afterwards.clear();
        due.forEach(Runnable::run);
        return result;
    }
}
