package org.guildhall.host.jira.jql;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The values of a compiled query, by the names under which its SQL mentions them. */
final class Parameters {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds a value; answers how SQL mentions it. */
    String add(Object value) {
        String name = "jql" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    /** Adds several values; answers the list for {@code in (…)}. */
    String add(Collection<?> several) {
        return several.stream().map(value -> add((Object) value)).collect(Collectors.joining(", "));
    }

    Map<String, Object> byName() {
        return Map.copyOf(values);
    }
}
