package org.guildhall.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The {@code update} object of a request: add, remove and set on labels, and adding a comment. */
final class UpdateOperations {

    private UpdateOperations() {}

    /** The request's {@code fields}, with labels as they are after the operations. */
    static ObjectNode merged(ObjectNode request, List<String> labels) {
        ObjectNode fields = Bodies.child(request, "fields").deepCopy();
        JsonNode operations = request.path("update").path("labels");
        if (!operations.isEmpty()) {
            fields.putArray("labels").removeAll();
            after(operations, labels).forEach(fields.withArray("labels")::add);
        }
        return fields;
    }

    /** The text of the comment to be added. */
    static Optional<String> comment(ObjectNode request) {
        JsonNode body =
                request.path("update").path("comment").path(0).path("add").path("body");
        return body.isTextual() ? Optional.of(body.asText()) : Optional.empty();
    }

    private static TreeSet<String> after(JsonNode operations, List<String> labels) {
        TreeSet<String> result = new TreeSet<>(labels);
        for (JsonNode operation : operations) {
            if (operation.has("set")) {
                result.clear();
                operation.get("set").forEach(label -> result.add(label.asText()));
            }
            if (operation.has("add")) {
                result.add(operation.get("add").asText());
            }
            result.remove(operation.path("remove").asText(""));
        }
        return result;
    }
}
