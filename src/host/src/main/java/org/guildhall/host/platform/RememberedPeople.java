package org.guildhall.host.platform;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.guildhall.host.kernel.HostUser;

/**
 * People who were read a moment ago, as the products remember them too, so that a page with many names costs no query a name.
 * This host's own changes are seen at once, those of another node within half a minute.
 */
final class RememberedPeople {

    private static final long LIFETIME = TimeUnit.SECONDS.toNanos(30);

    private final Map<String, Remembered> people = new ConcurrentHashMap<>();
    private final AtomicInteger generation = new AtomicInteger();

    private record Remembered(HostUser person, long since) {

        boolean isFresh() {
            return System.nanoTime() - since < LIFETIME;
        }
    }

    /** The person who is remembered under that name, or the one that is read now. */
    Optional<HostUser> of(String name, Supplier<Optional<HostUser>> reading) {
        Optional<Remembered> known = Optional.ofNullable(people.get(name)).filter(Remembered::isFresh);
        if (known.isPresent()) {
            return known.map(Remembered::person);
        }
        int before = generation.get();
        Optional<HostUser> read = reading.get();
        read.filter(person -> before == generation.get())
                .ifPresent(person -> people.put(name, new Remembered(person, System.nanoTime())));
        return read;
    }

    /** Forgets everybody; called after each change. */
    void forget() {
        generation.incrementAndGet();
        people.clear();
    }
}
