package org.guildhall.host.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The host's clock in UTC: it runs with the machine's, and can be moved for tests and for the demo. */
public final class MovableClock extends Clock {

    private final Clock machine = Clock.systemUTC();
    private volatile Duration offset = Duration.ZERO;

    /** Moves the clock so that it shows that instant now, and goes on from there. */
    public void moveTo(Instant instant) {
        offset = Duration.between(machine.instant(), instant);
    }

    /** How far the clock is ahead of the machine's. */
    public Duration offset() {
        return offset;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(machine.withZone(zone), offset);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset);
    }
}
