package org.guildhall.host.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The Java services of one product, by interface; each is published to plugins as an OSGi service of that name. */
public final class Components {

    private final Map<Class<?>, Object> byType = new LinkedHashMap<>();

    /**
     * Provides a component under one interface.
     *
     * @throws IllegalStateException when the interface has a component already
     */
    public synchronized <T> Components provide(Class<T> type, T component) {
        if (byType.putIfAbsent(type, component) != null) {
            throw new IllegalStateException("A component of type " + type.getName() + " exists already");
        }
        return this;
    }

    /** The component of that interface, or empty when nobody provided it. */
    public synchronized <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(byType.get(type)).map(type::cast);
    }

    /**
     * The component of that interface.
     *
     * @throws IllegalStateException when nobody provided it
     */
    public <T> T get(Class<T> type) {
        return find(type).orElseThrow(() -> new IllegalStateException("No component of type " + type.getName()));
    }

    /** All components in the order in which they were provided. */
    public synchronized Map<Class<?>, Object> all() {
        return new LinkedHashMap<>(byType);
    }
}
