package org.guildhall.host.jira.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.guildhall.host.jira.service.JiraRefusal;
import org.guildhall.host.jira.service.JiraServices;

/** Reads request bodies and makes answers. */
final class Bodies {

    private Bodies() {}

    /** The object in a request's body; what it has beside the known members would be lost, and is refused. */
    static ObjectNode object(String body, String... known) {
        if (any(body) instanceof ObjectNode object) {
            requireKnown(object, List.of(known));
            return object;
        }
        throw JiraRefusal.invalid("Invalid request payload. Refer to the REST API documentation and try again.");
    }

    private static void requireKnown(ObjectNode object, List<String> known) {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw JiraRefusal.invalid("Unrecognized field \"" + name + "\" (known properties: "
                        + known.stream().sorted().collect(Collectors.joining("\", \"", "\"", "\"")) + ")");
            }
        });
    }

    /** Whatever JSON value is in a request's body. */
    static JsonNode any(String body) {
        try {
            JsonNode value = JiraServices.JSON.readTree(body);
            if (value.isMissingNode()) {
                throw JiraRefusal.invalid("No content to map to Object due to end of input");
            }
            requireKeepable(value);
            return value;
        } catch (JsonProcessingException e) {
            throw JiraRefusal.invalid(reason(e));
        }
    }

    /** What is wrong and where, without what Jackson says of its settings. */
    private static String reason(JsonProcessingException failure) {
        String message = failure.getOriginalMessage().replaceAll(" \\(start marker at .*", "");
        JsonLocation place = failure.getLocation();
        return place == null
                ? message
                : message + " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
    }

    /** Neither database keeps this character in a text. */
    private static void requireKeepable(JsonNode value) {
        requireKeepable(value.isTextual() ? value.textValue() : "");
        value.fieldNames().forEachRemaining(Bodies::requireKeepable);
        value.forEach(Bodies::requireKeepable);
    }

    private static void requireKeepable(String text) {
        if (text.indexOf('\u0000') >= 0) {
            throw JiraRefusal.invalid("Texts must not contain the character U+0000.");
        }
    }

    /** JSON as text, as it is kept. */
    static JsonNode parsed(String json) {
        return any(json);
    }

    /** An object within an object; an empty one when it is absent. */
    static ObjectNode child(ObjectNode parent, String name) {
        if (parent.path(name) instanceof ObjectNode child) {
            return child;
        }
        if (parent.hasNonNull(name)) {
            throw JiraRefusal.invalid(name, "data was not an object");
        }
        return object();
    }

    /** A new object. */
    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** An answer with a body. */
    static Response answer(int status, JsonNode body) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(body.toString())
                .build();
    }

    /** An answer without a body. */
    static Response empty(int status) {
        return Response.status(status).build();
    }
}
