package org.guildhall.acceptance.importer.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** A JSON object of a file, which says of each field that is missing or of another kind where that was. */
final class JsonObject {

    private static final JsonMapper JSON = new JsonMapper();

    private final String place;
    private final JsonNode node;

    private JsonObject(String place, JsonNode node) {
        this.place = place;
        this.node = node;
        if (!node.isObject()) {
            throw wrong("not a JSON object");
        }
    }

    static JsonNode parse(String place, String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new UnreadableInputException(place, "not JSON (" + broken.getOriginalMessage() + ")");
        }
    }

    static JsonObject of(String place, String text) {
        return new JsonObject(place, parse(place, text));
    }

    /** The objects of an array. */
    static List<JsonObject> all(String place, JsonNode array) {
        List<JsonObject> objects = new ArrayList<>();
        array.forEach(one -> objects.add(new JsonObject(place + ", entry " + (objects.size() + 1), one)));
        return objects;
    }

    /** Text that must be there. */
    String text(String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw wrong("\"" + field + "\" must be there and be text");
        }
        return value.textValue().strip();
    }

    /** Text as it is, which may be empty. */
    String rawText(String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            throw wrong("\"" + field + "\" must be there and be text");
        }
        return value.textValue();
    }

    Instant instant(String field) {
        try {
            return Instant.parse(text(field));
        } catch (DateTimeParseException broken) {
            throw wrong("\"" + field + "\" must be an instant such as 2024-05-17T12:00:00Z");
        }
    }

    /** The objects of an array; none when the field is missing. */
    List<JsonObject> objects(String field) {
        return all(place + ", \"" + field + "\"", array(field));
    }

    /** The texts of an array. */
    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : array(field)) {
            texts.add(one.asText());
        }
        return texts;
    }

    private JsonNode array(String field) {
        JsonNode value = node.path(field);
        if (!value.isArray() && !value.isMissingNode()) {
            throw wrong("\"" + field + "\" must be a list");
        }
        return value;
    }

    UnreadableInputException wrong(String sentence) {
        return new UnreadableInputException(place, sentence);
    }
}
