package org.guildhall.core.memory;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Zones and instants as tests write them. */
public final class Times {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private Times() {}

    /** The instant at which the zone's clocks show that, such as {@code 2026-08-27T14:00}. */
    public static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }
}
