package org.guildhall.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.guildhall.host.jira.service.JiraRefusal;

/**
 * The {@code update} object of a request: {@code set} on every field, also {@code add} and {@code remove} on labels, and
 * {@code add} on comments.
 */
final class UpdateOperations {

    private static final String COMMENT = "comment";
    private static final String LABELS = "labels";

    private UpdateOperations() {}

    /** The request's {@code fields}, as they are after the operations; comments are left out. */
    static ObjectNode merged(ObjectNode request, List<String> labels) {
        ObjectNode fields = Bodies.child(request, "fields").deepCopy();
        for (Map.Entry<String, JsonNode> field : Bodies.child(request, "update").properties()) {
            String name = field.getKey();
            if (!name.equals(COMMENT)) {
                if (fields.has(name)) {
                    throw JiraRefusal.invalid(
                            name, "Field '" + name + "' is in 'fields' and in 'update'. Name it in one of them.");
                }
                fields.set(name, name.equals(LABELS) ? labels(field.getValue(), labels) : set(name, field.getValue()));
            }
        }
        return fields;
    }

    /** The text of the comment to be added. */
    static Optional<String> comment(ObjectNode request) {
        JsonNode operations = Bodies.child(request, "update").path(COMMENT);
        if (operations.isMissingNode() || operations.isNull() || (operations.isArray() && operations.isEmpty())) {
            return Optional.empty();
        }
        JsonNode text = operations.path(0).path("add").path("body");
        if (operations.size() != 1 || !text.isTextual()) {
            throw JiraRefusal.invalid(
                    COMMENT, "One comment can be added, for example [{\"add\":{\"body\":\"It works again.\"}}].");
        }
        return Optional.of(text.asText());
    }

    private static JsonNode set(String field, JsonNode operations) {
        if (operations.size() == 1 && operations.path(0).has("set")) {
            return operations.path(0).get("set");
        }
        throw unsupported(field, "'set'");
    }

    private static JsonNode labels(JsonNode operations, List<String> before) {
        TreeSet<String> labels = new TreeSet<>(before);
        for (JsonNode operation : operations) {
            if (operation.path("set").isArray()) {
                labels.clear();
                operation.get("set").forEach(label -> labels.add(label.asText()));
            } else if (operation.path("add").isTextual()) {
                labels.add(operation.get("add").asText());
            } else if (operation.path("remove").isTextual()) {
                labels.remove(operation.get("remove").asText());
            } else {
                throw unsupported(LABELS, "'set', 'add' and 'remove'");
            }
        }
        ObjectNode holder = Bodies.object();
        labels.forEach(holder.putArray(LABELS)::add);
        return holder.get(LABELS);
    }

    private static JiraRefusal unsupported(String field, String operations) {
        return JiraRefusal.invalid(
                field,
                "Field '" + field + "' takes a list of operations with a value. It supports " + operations + ".");
    }
}
