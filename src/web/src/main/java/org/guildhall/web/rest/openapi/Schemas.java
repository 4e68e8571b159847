package org.guildhall.web.rest.openapi;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.web.rest.Inputs;
import org.guildhall.web.rest.json.Required;
import org.guildhall.web.rest.json.Word;
import org.guildhall.web.text.Words;

/** The records on the wire as JSON schemas. */
final class Schemas {

    static final Map<String, Object> TEXT = Map.of("type", "string");

    private static final Map<String, Object> INSTANT = Map.of("type", "string", "format", "date-time");
    private static final Map<String, Object> INT64 = Map.of("type", "integer", "format", "int64");

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
        properties.put("next", INT64);
        return Map.of(
                "type",
                "object",
                "required",
                List.of("items"),
                "properties",
                properties,
                "additionalProperties",
                false);
    }

    /** A parameter's type, which goes by its name. */
    static Map<String, Object> parameter(String name) {
        return switch (name) {
            case "id", "community", "after" -> INT64;
            case "limit" ->
                Map.of("type", "integer", "minimum", 1, "maximum", SliceRequest.MOST, "default", Inputs.DEFAULT_LIMIT);
            case "from", "to", "originalStart" -> INSTANT;
            default -> TEXT;
        };
    }

    /** Whether a record is answered with its revision as entity tag. */
    static boolean isRevised(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(c -> c.getName().equals("revision"));
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
            if (component.getType() != Optional.class || component.isAnnotationPresent(Required.class)) {
                required.add(component.getName());
            }
        }
        JsonIgnoreProperties passedOver = type.getAnnotation(JsonIgnoreProperties.class);
        if (passedOver != null) {
            List.of(passedOver.value()).forEach(name -> properties.put(name, Map.of("description", "Passed over.")));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
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
            return words.map(Schemas::words).orElse(TEXT);
        }
        if (type == Instant.class) {
            return INSTANT;
        }
        if (type == long.class || type == Long.class) {
            return INT64;
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
