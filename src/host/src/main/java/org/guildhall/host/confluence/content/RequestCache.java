package org.guildhall.host.confluence.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Remembers what was read while one request is answered; outside of one it remembers nothing. */
public final class RequestCache {

    private static final ThreadLocal<@Nullable Map<Object, Object>> CURRENT = new ThreadLocal<>();

    private RequestCache() {}

    /** A step that may fail with a checked exception. */
    @FunctionalInterface
    public interface Step<E extends Exception> {
        /** Does it. */
        void run() throws E;
    }

    /** Remembers reads until the step is done; a nested call shares what is remembered. */
    public static <E extends Exception> void during(Step<E> step) throws E {
        if (CURRENT.get() != null) {
            step.run();
            return;
        }
        CURRENT.set(new HashMap<>());
        try {
            step.run();
        } finally {
            CURRENT.remove();
        }
    }

    /** Remembers reads until the answer is made. */
    public static <T> T answering(Supplier<T> answer) {
        if (CURRENT.get() != null) {
            return answer.get();
        }
        CURRENT.set(new HashMap<>());
        try {
            return answer.get();
        } finally {
            CURRENT.remove();
        }
    }

    /** The remembered value for the key, or the read one. */
    @SuppressWarnings("unchecked")
    static <T> T once(Object key, Supplier<T> read) {
        Map<Object, Object> known = CURRENT.get();
        if (known == null) {
            return read.get();
        }
        Object value = known.get(key);
        if (value == null) {
            value = read.get();
            known.put(key, value);
        }
        return (T) value;
    }

    /** The remembered value, or empty when it has not been read. */
    @SuppressWarnings("unchecked")
    static <T> Optional<T> peek(Object key) {
        Map<Object, Object> known = CURRENT.get();
        return known == null ? Optional.empty() : Optional.ofNullable((T) known.get(key));
    }

    /** Remembers a value that was read in a batch. */
    static void put(Object key, Object value) {
        Map<Object, Object> known = CURRENT.get();
        if (known != null) {
            known.put(key, value);
        }
    }

    /** Forgets everything; called after each change. */
    static void clear() {
        Map<Object, Object> known = CURRENT.get();
        if (known != null) {
            known.clear();
        }
    }
}
