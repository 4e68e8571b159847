package org.guildhall.benchmark;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * How much heap a piece of work needs above what was used before it. The heap is collected before the work, and its use is
 * read every millisecond while the work is done; garbage that was not collected yet counts, so that it is an upper bound.
 */
final class HeapWatch {

    private static final long MEGABYTE = 1024L * 1024;

    private HeapWatch() {}

    /** Bytes used after collecting. */
    static long idle() {
        System.gc();
        System.gc();
        return used();
    }

    /** The largest number of bytes above idle while the work was done. */
    static long peakAboveIdle(Runnable work) {
        long idle = idle();
        AtomicLong peak = new AtomicLong(idle);
        AtomicBoolean done = new AtomicBoolean();
        Thread reader = new Thread(() -> {
            while (!done.get()) {
                peak.accumulateAndGet(used(), Math::max);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
        });
        reader.start();
        try {
            work.run();
        } finally {
            done.set(true);
        }
        return Math.max(peak.get(), used()) - idle;
    }

    static String megabytes(long bytes) {
        return (bytes + MEGABYTE / 2) / MEGABYTE + " MB";
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
