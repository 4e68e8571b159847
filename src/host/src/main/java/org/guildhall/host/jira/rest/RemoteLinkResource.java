package org.guildhall.host.jira.rest;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.model.StoredRemoteLink;
import org.guildhall.host.jira.service.JiraRefusal;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.kernel.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Links from an issue to things elsewhere. */
@Path("issue/{key}/remotelink")
@AnonymousSiteAccess
public final class RemoteLinkResource {

    private static final int LONGEST = 255;

    private final JiraServices jira;
    private final IssueShapes shapes;

    RemoteLinkResource(JiraServices jira, IssueShapes shapes) {
        this.jira = jira;
        this.shapes = shapes;
    }

    /** All links of an issue, or the one with a global id. */
    @GET
    public Response read(@PathParam("key") String key, @QueryParam("globalId") @Nullable String globalId) {
        StoredIssue issue = jira.issues().visible(key, CurrentUser.get());
        List<StoredRemoteLink> links = jira.stores().links().of(issue.id());
        if (globalId != null) {
            StoredRemoteLink link = links.stream()
                    .filter(each -> each.globalId().equals(Optional.of(globalId)))
                    .findFirst()
                    .orElseThrow(RemoteLinkResource::notFound);
            return Bodies.answer(200, shapes.link(link, issue));
        }
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        links.forEach(link -> array.add(shapes.link(link, issue)));
        return Bodies.answer(200, array);
    }

    /** Adds a link, or replaces the one with the same global id. */
    @POST
    public Response upsert(@PathParam("key") String key, String body) {
        StoredIssue issue = jira.issues().visible(key, CurrentUser.get());
        StoredRemoteLink link = link(issue, Bodies.object(body, "globalId", "application", "relationship", "object"));
        boolean existed = link.globalId()
                .flatMap(id -> jira.stores().links().byGlobalId(issue.id(), id))
                .isPresent();
        StoredRemoteLink kept = jira.issues().link(issue, link, CurrentUser.get());
        JsonNode full = shapes.link(kept, issue);
        ObjectNode answer = Bodies.object();
        answer.set("id", full.get("id"));
        answer.set("self", full.get("self"));
        return Bodies.answer(existed ? 200 : 201, answer);
    }

    /** One link. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("key") String key, @PathParam("id") String id) {
        StoredIssue issue = jira.issues().visible(key, CurrentUser.get());
        StoredRemoteLink link = jira.stores().links().of(issue.id()).stream()
                .filter(each -> String.valueOf(each.id()).equals(id))
                .findFirst()
                .orElseThrow(RemoteLinkResource::notFound);
        return Bodies.answer(200, shapes.link(link, issue));
    }

    private static JiraRefusal notFound() {
        return JiraRefusal.notFound("The remote issue link could not be found.");
    }

    private static StoredRemoteLink link(StoredIssue issue, ObjectNode request) {
        JsonNode object = Bodies.child(request, "object");
        JsonNode application = Bodies.child(request, "application");
        check(request, object, application);
        return new StoredRemoteLink(
                0,
                issue.id(),
                Optional.of(request.path("globalId").asText("")).filter(id -> !id.isBlank()),
                object.path("title").asText(),
                object.path("summary").asText(""),
                object.path("url").asText(),
                request.path("relationship").asText("links to"),
                application.path("type").asText(""),
                application.path("name").asText(""),
                object.path("icon").path("url16x16").asText(""),
                object.path("icon").path("title").asText(""),
                object.path("status").path("resolved").asBoolean(false));
    }

    private static void check(ObjectNode request, JsonNode object, JsonNode application) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (String required : List.of("url", "title")) {
            if (object.path(required).asText("").isBlank()) {
                errors.put(required, "'" + required + "' is required.");
            }
        }
        checkLength(object, "title", "title", errors);
        checkLength(request, "globalId", "globalId", errors);
        checkLength(request, "relationship", "relationship", errors);
        checkLength(application, "type", "applicationType", errors);
        checkLength(application, "name", "applicationName", errors);
        if (!errors.containsKey("url") && !object.path("url").asText().matches("(?i)https?://.+")) {
            errors.put("url", "The URL is invalid.");
        }
        if (!errors.isEmpty()) {
            throw JiraRefusal.invalid(errors);
        }
    }

    private static void checkLength(JsonNode parent, String name, String field, Map<String, String> errors) {
        if (parent.path(name).asText("").length() > LONGEST) {
            errors.put(field, "'" + field + "' must not exceed 255 characters.");
        }
    }
}
