package org.guildhall.core.memory;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.guildhall.core.access.People;
import org.guildhall.core.reference.UserKey;

/** People in memory; a login name is the key until a test says otherwise. */
public final class MemoryPeople implements People {

    private final Map<String, UserKey> byName = new ConcurrentHashMap<>();
    private final Map<UserKey, String> displayNames = new ConcurrentHashMap<>();
    private final Set<UserKey> administrators = ConcurrentHashMap.newKeySet();
    private final AtomicInteger asked = new AtomicInteger();

    /** Adds a person. */
    public UserKey add(String name, UserKey key, String displayName) {
        byName.put(name, key);
        displayNames.put(key, displayName);
        return key;
    }

    /** Adds somebody who administers the site. */
    public void addAdministrator(UserKey user) {
        administrators.add(user);
    }

    @Override
    public Optional<UserKey> byName(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    @Override
    public String displayName(UserKey user) {
        return displayNames.getOrDefault(user, user.value());
    }

    @Override
    public Set<UserKey> administrators() {
        asked.incrementAndGet();
        return Set.copyOf(administrators);
    }

    /** How often somebody wanted to know who administers the site. */
    public int administratorsAsked() {
        return asked.get();
    }
}
