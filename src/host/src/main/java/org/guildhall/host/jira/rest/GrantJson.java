package org.guildhall.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.host.jira.model.Grant;
import org.guildhall.host.jira.model.ProjectPermission;
import org.guildhall.host.jira.service.JiraRefusal;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.UserDirectory;

/** Grants of permissions as Jira writes them: a permission's key, and a holder of some type. */
final class GrantJson {

    private static final Map<String, Grant.Kind> HOLDERS = Map.of(
            "anyone", Grant.Kind.ANYONE,
            "applicationRole", Grant.Kind.LOGGED_IN,
            "group", Grant.Kind.GROUP,
            "user", Grant.Kind.USER,
            "projectLead", Grant.Kind.LEAD);

    private GrantJson() {}

    static ObjectNode write(Grant grant) {
        ObjectNode json = Bodies.object();
        ObjectNode holder = json.putObject("holder");
        HOLDERS.entrySet().stream()
                .filter(type -> type.getValue() == grant.kind())
                .forEach(type -> holder.put("type", type.getKey()));
        if (!grant.holder().isEmpty()) {
            holder.put("parameter", grant.holder());
        }
        return json.put("permission", grant.permission().name());
    }

    static Grant read(JsonNode json, UserDirectory users) {
        String type = json.path("holder").path("type").asText("");
        Grant.Kind kind = HOLDERS.get(type);
        if (kind == null) {
            throw refusal("The holder type '" + type + "' is not one of " + words(HOLDERS.keySet().stream()) + ".");
        }
        String parameter = json.path("holder").path("parameter").asText("");
        return new Grant(
                permission(json.path("permission").asText("")),
                kind,
                switch (kind) {
                    case GROUP -> group(parameter);
                    case USER -> user(parameter, users);
                    case ANYONE, LOGGED_IN, LEAD -> "";
                });
    }

    private static ProjectPermission permission(String key) {
        return Arrays.stream(ProjectPermission.values())
                .filter(permission -> permission.name().equals(key))
                .findFirst()
                .orElseThrow(() -> refusal("The permission '" + key + "' is not one of "
                        + words(Arrays.stream(ProjectPermission.values()).map(Enum::name)) + "."));
    }

    private static String group(String name) {
        if (name.isBlank() || name.length() > 255) {
            throw refusal("A holder of type 'group' needs the group's name as its 'parameter'.");
        }
        return name;
    }

    private static String user(String nameOrKey, UserDirectory users) {
        return users.byKey(nameOrKey)
                .or(() -> users.byName(nameOrKey))
                .map(HostUser::key)
                .orElseThrow(() -> refusal("The user '" + nameOrKey + "' does not exist."));
    }

    private static String words(Stream<String> names) {
        return names.sorted().collect(Collectors.joining(", "));
    }

    private static JiraRefusal refusal(String message) {
        return JiraRefusal.invalid("permissions", message);
    }
}
