package org.guildhall.core.ritual;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Starts in a zone. Two times of a rule with several a day can fall on the same instant when a daylight saving change skips
 * one of them; that is one start.
 */
final class IncreasingStarts implements Iterator<ZonedDateTime> {

    private final Iterator<LocalDateTime> local;
    private final ZoneId zone;
    private @Nullable ZonedDateTime last;
    private @Nullable ZonedDateTime next;

    IncreasingStarts(Iterator<LocalDateTime> local, ZoneId zone) {
        this.local = local;
        this.zone = zone;
    }

    @Override
    public boolean hasNext() {
        while (next == null && local.hasNext()) {
            ZonedDateTime candidate = local.next().atZone(zone);
            if (last == null || candidate.isAfter(last)) {
                next = candidate;
            }
        }
        return next != null;
    }

    @Override
    public ZonedDateTime next() {
        ZonedDateTime start = hasNext() ? next : null;
        if (start == null) {
            throw new NoSuchElementException();
        }
        last = start;
        next = null;
        return start;
    }
}
