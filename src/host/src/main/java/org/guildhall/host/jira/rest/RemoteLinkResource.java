package org.guildhall.host.jira.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
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
@UnrestrictedAccess
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
                    .orElseThrow(() -> JiraRefusal.notFound("The remote issue link could not be found."));
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
        StoredRemoteLink link = link(issue, Bodies.object(body));
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

    private static StoredRemoteLink link(StoredIssue issue, ObjectNode request) {
        JsonNode object = request.path("object");
        Map<String, String> errors = new LinkedHashMap<>();
        for (String required : List.of("url", "title")) {
            if (object.path(required).asText("").isBlank()) {
                errors.put(required, "'" + required + "' is required.");
            }
        }
        if (object.path("title").asText("").length() > LONGEST) {
            errors.put("title", "'title' must not exceed 255 characters.");
        }
        if (request.path("globalId").asText("").length() > LONGEST) {
            errors.put("globalId", "'globalId' must not exceed 255 characters.");
        }
        if (!errors.containsKey("url") && !object.path("url").asText().matches("(?i)https?://.+")) {
            errors.put("url", "The URL is invalid.");
        }
        if (!errors.isEmpty()) {
            throw JiraRefusal.invalid(errors);
        }
        JsonNode globalId = request.path("globalId");
        return new StoredRemoteLink(
                0,
                issue.id(),
                globalId.isTextual() ? Optional.of(globalId.asText()) : Optional.empty(),
                object.path("title").asText(),
                object.path("summary").asText(""),
                object.path("url").asText(),
                request.path("relationship").asText("links to"),
                request.path("application").path("type").asText(""),
                request.path("application").path("name").asText(""),
                object.path("icon").path("url16x16").asText(""),
                object.path("icon").path("title").asText(""),
                object.path("status").path("resolved").asBoolean(false));
    }
}
