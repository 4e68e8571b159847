package org.guildhall.host.jira.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The values in the {@code fields} object of a request, by the kind they must be of; collects one message per wrong field. */
final class FieldValues {

    private static final int LONGEST_LABEL = 255;
    private static final int LAST_YEAR = 9999;

    private final ObjectNode fields;
    private final Map<String, String> errors = new LinkedHashMap<>();

    FieldValues(ObjectNode fields) {
        this.fields = fields;
    }

    Iterable<String> names() {
        return fields::fieldNames;
    }

    boolean has(String field) {
        return fields.has(field);
    }

    /** Notes what is wrong with a field. */
    void refuse(String field, String message) {
        errors.put(field, message);
    }

    /** Notes what is wrong with a field, unless something is already. */
    void refuseAlso(String field, String message) {
        errors.putIfAbsent(field, message);
    }

    /** All that was noted. */
    JiraRefusal refusal() {
        return JiraRefusal.invalid(errors);
    }

    boolean isWrong() {
        return !errors.isEmpty();
    }

    /** A text; empty text for JSON null. */
    Optional<String> text(String field) {
        JsonNode value = fields.path(field);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isTextual() && !value.isNull()) {
            refuse(field, "Operation value must be a string");
        }
        return Optional.of(value.isNull() ? "" : value.asText());
    }

    /** The first of the parts that an object has, such as its id or name. */
    Optional<String> named(String field, String... parts) {
        JsonNode value = fields.path(field);
        if (!value.isObject() && !value.isMissingNode() && !value.isNull()) {
            refuse(field, "data was not an object");
        }
        for (String part : parts) {
            JsonNode name = value.path(part);
            if (name.isValueNode() && !name.isNull()) {
                return Optional.of(name.asText());
            }
        }
        return Optional.empty();
    }

    /** The name in an object about a person; empty text says nobody. */
    String person(String field) {
        JsonNode value = fields.path(field);
        if (value.isObject() && !value.has("name") && !value.has("key")) {
            refuse(field, "expected Object containing a 'name' property");
        }
        return named(field, "name", "key").orElse("");
    }

    Optional<List<String>> labels() {
        JsonNode value = fields.path("labels");
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isArray() && !value.isNull()) {
            refuse("labels", "data was not an array");
            return Optional.empty();
        }
        Set<String> labels = new TreeSet<>();
        for (JsonNode label : value) {
            labels.add(label.asText());
            check(label);
        }
        return Optional.of(List.copyOf(labels));
    }

    private void check(JsonNode label) {
        String text = label.asText();
        if (!label.isTextual()) {
            refuse("labels", "Each label must be a string, for example [\"review\"].");
        } else if (text.isEmpty() || text.chars().anyMatch(Character::isWhitespace)) {
            refuse("labels", "The label '" + text + "' contains spaces which is invalid.");
        } else if (text.length() > LONGEST_LABEL) {
            refuse("labels", "The label '" + text + "' exceeds the maximum length for labels of 255 characters.");
        }
    }

    /** A day; nothing for JSON null or empty text. */
    Optional<LocalDate> day(String field) {
        String text = text(field).orElse("");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() > 0 && day.getYear() <= LAST_YEAR) {
                return Optional.of(day);
            }
            refuse(field, "Error parsing date string: " + text);
        } catch (DateTimeParseException e) {
            refuse(field, "Error parsing date string: " + text);
        }
        return Optional.empty();
    }
}
