package org.guildhall.core.execution;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tells long work that it was asked to stop; it stops at the next step and can be continued. */
@FunctionalInterface
public interface StopSignal {

    /** Whether to stop. */
    boolean isRaised();

    /** A signal that is never raised. */
    static StopSignal never() {
        return () -> false;
    }

    /** This signal, or that so much time has passed from now on. */
    default StopSignal orAfter(Duration time, Clock clock) {
        Instant end = clock.instant().plus(time);
        return () -> isRaised() || !clock.instant().isBefore(end);
    }
}
