package org.guildhall.host.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.guildhall.host.jira.model.IssuePriority;
import org.guildhall.host.jira.model.PermissionScheme;
import org.guildhall.host.jira.model.StatusCategory;
import org.guildhall.host.jira.model.StoredIssueType;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.jira.model.WorkflowStatus;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.UserDirectory;

/** The JSON of the small things: people, projects, types, statuses. */
final class Shapes {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneOffset.UTC);

    private final URI baseUrl;
    private final UserDirectory users;

    Shapes(URI baseUrl, UserDirectory users) {
        this.baseUrl = baseUrl;
        this.users = users;
    }

    String time(Instant instant) {
        return TIME.format(instant);
    }

    String self(String path) {
        return baseUrl + "/rest/api/2/" + path;
    }

    ObjectNode user(HostUser user) {
        ObjectNode json = Bodies.object();
        json.put("self", self("user?username=" + URLEncoder.encode(user.name(), StandardCharsets.UTF_8)));
        json.put("name", user.name());
        json.put("key", user.key());
        json.put("emailAddress", user.email());
        json.put("displayName", user.fullName());
        json.put("active", true);
        json.put("timeZone", user.zone().getId());
        return json;
    }

    /** The person with that key, JSON null when there is none. */
    void putUser(ObjectNode parent, String field, Optional<String> userKey) {
        parent.set(field, userKey.flatMap(users::byKey).map(this::user).orElse(null));
    }

    /** The person, JSON null when there is none. */
    void putPerson(ObjectNode parent, String field, Optional<HostUser> person) {
        parent.set(field, person.map(this::user).orElse(null));
    }

    ObjectNode project(StoredProject project) {
        ObjectNode json = Bodies.object();
        json.put("self", self("project/" + project.id()));
        json.put("id", String.valueOf(project.id()));
        json.put("key", project.key());
        json.put("name", project.name());
        json.put("projectTypeKey", "software");
        return json;
    }

    ObjectNode permissionScheme(PermissionScheme scheme) {
        ObjectNode json = Bodies.object();
        json.put("expand", "permissions,user,group,projectRole,field,all");
        json.put("id", scheme.id());
        json.put("self", self("permissionscheme/" + scheme.id()));
        json.put("name", scheme.name());
        json.put("description", scheme.description());
        return json;
    }

    ObjectNode type(StoredIssueType type) {
        ObjectNode json = Bodies.object();
        json.put("self", self("issuetype/" + type.id()));
        json.put("id", String.valueOf(type.id()));
        json.put("description", type.description());
        json.put(
                "iconUrl",
                baseUrl + "/secure/viewavatar?size=xsmall&avatarId=" + type.avatarId() + "&avatarType=issuetype");
        json.put("name", type.name());
        json.put("subtask", type.subtask());
        json.put("avatarId", type.avatarId());
        return json;
    }

    ObjectNode status(WorkflowStatus status) {
        ObjectNode json = Bodies.object();
        json.put("self", self("status/" + status.id()));
        json.put("description", "");
        json.put("name", status.title());
        json.put("id", status.id());
        json.set("statusCategory", category(status.category()));
        return json;
    }

    private ObjectNode category(StatusCategory category) {
        ObjectNode json = Bodies.object();
        json.put("self", self("statuscategory/" + category.id()));
        json.put("id", category.id());
        json.put("key", category.key());
        json.put("colorName", category.color());
        json.put("name", category.title());
        return json;
    }

    ObjectNode priority(IssuePriority priority) {
        ObjectNode json = Bodies.object();
        json.put("self", self("priority/" + priority.id()));
        json.put("name", priority.title());
        json.put("id", priority.id());
        return json;
    }

    ObjectNode resolution(String name) {
        ObjectNode json = Bodies.object();
        json.put("self", self("resolution/10000"));
        json.put("id", "10000");
        json.put("name", name);
        return json;
    }
}
