package org.guildhall.storage;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values stand in columns. */
final class Columns {

    private Columns() {}

    /** Oracle keeps an empty text as null. */
    static String text(@Nullable String column) {
        return column == null ? "" : column;
    }

    static Instant instant(long column) {
        return Instant.ofEpochMilli(column);
    }

    static Optional<Instant> instant(@Nullable Long column) {
        return Optional.ofNullable(column).map(Instant::ofEpochMilli);
    }

    /** Several names in one column. */
    static String joined(Collection<String> names) {
        return names.stream().sorted().collect(Collectors.joining(","));
    }

    static List<String> split(@Nullable String column) {
        return Arrays.stream(text(column).split(",", -1))
                .filter(name -> !name.isBlank())
                .toList();
    }

    /** The values of a new row; empty ones are left out, so that their columns stay null. */
    static Map<String, Object> values(Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(present(values, (String) namesAndValues[i]));
            } else {
                values.put((String) namesAndValues[i], value);
            }
        }
        return values;
    }

    /** Sets a column only when it changes, so that an unchanged row costs no statement. */
    static <T> void change(@Nullable T from, @Nullable T to, Consumer<T> setter) {
        if (!Objects.equals(from, to)) {
            setter.accept(to);
        }
    }

    private static Consumer<Object> present(Map<String, Object> values, String name) {
        return value -> values.put(name, value);
    }
}
