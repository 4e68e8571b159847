package org.guildhall.host.kernel;

import java.util.Optional;
import java.util.function.Supplier;

/** Who acts in this thread: set by the web container for a request, empty in background work. */
public final class CurrentUser {

    private static final ThreadLocal<Optional<HostUser>> CURRENT = ThreadLocal.withInitial(Optional::empty);

    private CurrentUser() {}

    /** The person acting in this thread; empty for anonymous and background work. */
    public static Optional<HostUser> get() {
        return CURRENT.get();
    }

    /** Sets or clears who acts in this thread. */
    public static void set(Optional<HostUser> user) {
        if (user.isPresent()) {
            CURRENT.set(user);
        } else {
            CURRENT.remove();
        }
    }

    /** Runs something as that person and restores who acted before. */
    public static <T> T as(Optional<HostUser> user, Supplier<T> action) {
        Optional<HostUser> before = get();
        set(user);
        try {
            return action.get();
        } finally {
            set(before);
        }
    }
}
