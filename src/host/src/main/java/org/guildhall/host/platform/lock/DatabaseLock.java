package org.guildhall.host.platform.lock;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** One lock: threads of this host wait for each other in memory, hosts wait for each other at the table. */
final class DatabaseLock implements ClusterLock {

    private static final long POLL_MILLIS = 100;

    private final String name;
    private final LockTable table;
    private final ReentrantLock local = new ReentrantLock();

    DatabaseLock(String name, LockTable table) {
        this.name = name;
        this.table = table;
    }

    @Override
    public boolean tryLock() {
        return local.tryLock() && finishLocking();
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(time);
        if (!local.tryLock(time, unit)) {
            return false;
        }
        while (!finishLocking()) {
            if (System.nanoTime() >= deadline) {
                return false;
            }
            Thread.sleep(POLL_MILLIS);
            local.lockInterruptibly();
        }
        return true;
    }

    /** Takes the row when this is the thread's first hold; gives the local lock back when another host has it. */
    private boolean finishLocking() {
        if (local.getHoldCount() > 1) {
            return true;
        }
        boolean taken = false;
        try {
            taken = table.take(name);
            return taken;
        } finally {
            if (!taken) {
                local.unlock();
            }
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        while (!tryLock(1, TimeUnit.DAYS)) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void lock() {
        boolean interrupted = false;
        while (true) {
            try {
                lockInterruptibly();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void unlock() {
        try {
            if (local.getHoldCount() == 1) {
                table.release(name);
            }
        } finally {
            local.unlock();
        }
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("A cluster lock has no conditions");
    }
}
