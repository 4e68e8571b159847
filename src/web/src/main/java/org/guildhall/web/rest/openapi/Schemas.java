package org.guildhall.web.rest.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.guildhall.web.rest.json.Word;
import org.guildhall.web.text.Words;

/** The records on the wire as JSON schemas. */
final class Schemas {

    private final Map<String, Object> byName = new TreeMap<>();

    Map<String, Object> all() {
        return byName;
    }

    /** A reference to a record's schema, which is made when it is first referred to. */
    Map<String, Object> reference(Class<?> type) {
        String name = name(type);
        if (!byName.containsKey(name)) {
            byName.put(name, Map.of());
            byName.put(name, schema(type));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    /** A part of a list. */
    Map<String, Object> list(Class<?> item) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("items", Map.of("type", "array", "items", reference(item)));
        properties.put("next", Map.of("type", "integer", "format", "int64"));
        return Map.of("type", "object", "required", List.of("items"), "properties", properties);
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        String own = type.getSimpleName().replace("Json", "");
        return outer == null ? own : name(outer) + own;
    }

    private Map<String, Object> schema(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(component.getName(), property(component));
            if (component.getType() != Optional.class) {
                required.add(component.getName());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("properties", properties);
        return schema;
    }

    private Map<String, Object> property(RecordComponent component) {
        return of(component.getGenericType(), Optional.ofNullable(component.getAnnotation(Word.class)));
    }

    private Map<String, Object> of(Type type, Optional<Word> words) {
        if (type instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            Type last = arguments[arguments.length - 1];
            if (parameterized.getRawType() == Optional.class) {
                return of(last, words);
            }
            return parameterized.getRawType() == List.class
                    ? Map.of("type", "array", "items", of(last, words))
                    : Map.of("type", "object", "additionalProperties", of(last, words));
        }
        return simple((Class<?>) type, words);
    }

    private Map<String, Object> simple(Class<?> type, Optional<Word> words) {
        if (type == String.class) {
            return words.map(Schemas::words).orElse(Map.of("type", "string"));
        }
        if (type == Instant.class) {
            return Map.of("type", "string", "format", "date-time");
        }
        if (type == long.class || type == Long.class) {
            return Map.of("type", "integer", "format", "int64");
        }
        if (type == int.class || type == Integer.class) {
            return Map.of("type", "integer", "format", "int32");
        }
        return type == boolean.class || type == Boolean.class ? Map.of("type", "boolean") : reference(type);
    }

    private static Map<String, Object> words(Word word) {
        List<String> words =
                Arrays.stream(word.value().getEnumConstants()).map(Words::of).toList();
        return Map.of("type", "string", "enum", words);
    }
}
