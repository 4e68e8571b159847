package org.guildhall.host.store;

import java.util.function.Supplier;

/** How many SQL statements the products and their plugins have run in this thread: one request, one thread. */
public final class StatementCount {

    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    private StatementCount() {}

    /** Statements of this thread since it was last set to zero. */
    public static int current() {
        return COUNT.get()[0];
    }

    /** Sets this thread's count to zero, as at the start of a request. */
    public static void reset() {
        COUNT.get()[0] = 0;
    }

    /** How many statements something takes. */
    public static int during(Runnable action) {
        int before = current();
        action.run();
        return current() - before;
    }

    /** What something returns; its statements go on counting, for the caller to read by {@link #current()}. */
    public static <T> T since(Supplier<T> action) {
        reset();
        return action.get();
    }

    static void add() {
        COUNT.get()[0]++;
    }
}
