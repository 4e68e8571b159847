package io.atlassian.util.concurrent;

import java.util.concurrent.TimeUnit;

/** How long a rendering may take. */
public class Timeout {

    private final long deadline;

    private Timeout(long deadline) {
        this.deadline = deadline;
    }

    public static Timeout getMillisTimeout(long time, TimeUnit unit) {
        return new Timeout(System.nanoTime() + unit.toNanos(time));
    }

    public long getTime() {
        return TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
    }

    public boolean isExpired() {
        return getTime() <= 0;
    }
}
