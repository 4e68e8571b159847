package org.guildhall.core.execution;

/** Tells long work that it was asked to stop; it stops at the next chunk and can be continued. */
@FunctionalInterface
public interface StopSignal {

    /** Whether to stop. */
    boolean isRaised();

    /** A signal that is never raised. */
    static StopSignal never() {
        return () -> false;
    }
}
