package org.guildhall.host.web.resource;

import java.util.LinkedHashSet;
import java.util.Set;

/** The web resources and contexts that were required while the page of this thread was made. */
public final class RequiredOnPage {

    /**
     * What was required, in order.
     *
     * @param resources complete keys of web resources
     * @param contexts names of contexts
     */
    public record Keys(Set<String> resources, Set<String> contexts) {}

    private static final ThreadLocal<Keys> CURRENT = new ThreadLocal<>();

    private RequiredOnPage() {}

    /** Starts a page. */
    public static void begin() {
        CURRENT.set(new Keys(new LinkedHashSet<>(), new LinkedHashSet<>()));
    }

    /** Ends a page. */
    public static void end() {
        CURRENT.remove();
    }

    /** What the page of this thread requires so far; without a page, something that nobody will look at. */
    public static Keys keys() {
        Keys keys = CURRENT.get();
        return keys == null ? new Keys(new LinkedHashSet<>(), new LinkedHashSet<>()) : keys;
    }
}
