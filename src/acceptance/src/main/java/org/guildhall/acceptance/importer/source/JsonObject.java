package org.guildhall.acceptance.importer.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JSON object of a file, which says of each field that is missing or of another kind where that was, and gives an example.
 *
 * <p>What stands twice in an object or behind its end is refused: it would be lost without a word.
 */
final class JsonObject {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    /** Characters that no page can show: controls, and halves of a pair. Line ends and tabs can be shown. */
    private static final Pattern UNSHOWABLE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uD800-\\uDFFF\\uFFFE\\uFFFF]");
    /** What can be a login name, and the address of its mail. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._+\\[\\]-]{0,79}");

    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private final String place;
    private final JsonNode node;

    private JsonObject(String place, JsonNode node) {
        this.place = place;
        this.node = node;
        if (!node.isObject()) {
            throw wrong("not a JSON object");
        }
    }

    /** Any JSON over several lines. */
    static JsonNode parseLines(String file, String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            JsonLocation where = broken.getLocation();
            throw notJson(where == null ? file : file + ", line " + where.getLineNr(), broken);
        }
    }

    static JsonObject of(String place, String line) {
        try {
            return new JsonObject(place, JSON.readTree(line));
        } catch (JsonProcessingException broken) {
            throw notJson(place, broken);
        }
    }

    static JsonObject of(String place, JsonNode node) {
        return new JsonObject(place, node);
    }

    private static UnreadableInputException notJson(String place, JsonProcessingException broken) {
        return new UnreadableInputException(place, "not JSON (" + broken.getOriginalMessage() + ")");
    }

    /** Text that must be there. */
    String text(String field, String example) {
        return shown(node.path(field), field, example);
    }

    /** Text as it is, which may be empty. */
    String rawText(String field, String example) {
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            throw missing(field, example);
        }
        return value.textValue();
    }

    /** Login name of a person, which is the same in small letters and capitals. */
    String person(String field) {
        return person(node.path(field), field);
    }

    /** Login names of people; none when the field is missing. */
    List<String> people(String field) {
        List<String> people = new ArrayList<>();
        array(field).forEach(one -> people.add(person(one, field)));
        return people;
    }

    Instant instant(String field) {
        String example = "2024-05-17T12:00:00Z";
        try {
            Instant instant = Instant.parse(text(field, example));
            if (!instant.isBefore(FIRST) && !instant.isAfter(LAST)) {
                return instant;
            }
        } catch (DateTimeParseException broken) {
            throw wrong(quoted(field) + " must be an instant, for example " + quoted(example));
        }
        throw wrong(quoted(field) + " must be in the years 1970 to 9999, for example " + quoted(example));
    }

    /** The objects of an array; none when the field is missing. */
    List<JsonObject> objects(String field) {
        List<JsonObject> objects = new ArrayList<>();
        array(field)
                .forEach(one -> objects.add(
                        new JsonObject(place + ", " + quoted(field) + ", entry " + (objects.size() + 1), one)));
        return objects;
    }

    private JsonNode array(String field) {
        JsonNode value = node.path(field);
        if (!value.isArray() && !value.isMissingNode()) {
            throw wrong(quoted(field) + " must be a list, for example []");
        }
        return value;
    }

    private String person(JsonNode value, String field) {
        String example = "member-001";
        String name = shown(value, field, example);
        if (!NAME.matcher(name).matches()) {
            throw wrong(
                    quoted(field) + " names " + quoted(name) + ", but a login name has letters, digits and . _ + - [ ]"
                            + " only, at most 80, for example " + quoted(example));
        }
        return name.toLowerCase(Locale.ROOT);
    }

    private String shown(JsonNode value, String field, String example) {
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw missing(field, example);
        }
        Matcher unshowable = UNSHOWABLE.matcher(value.textValue());
        if (unshowable.find()) {
            throw wrong(String.format(
                    "\"%s\" has the character U+%04X, which cannot be shown; take it out",
                    field, (int) unshowable.group().charAt(0)));
        }
        return value.textValue().strip();
    }

    private UnreadableInputException missing(String field, String example) {
        return wrong(quoted(field) + " must be there and be text, for example " + quoted(example));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    UnreadableInputException wrong(String sentence) {
        return new UnreadableInputException(place, sentence);
    }
}
