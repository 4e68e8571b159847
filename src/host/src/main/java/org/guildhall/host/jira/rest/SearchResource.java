package org.guildhall.host.jira.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.jira.service.Search;
import org.guildhall.host.kernel.CurrentUser;

/** Search by JQL. */
@Path("search")
@UnrestrictedAccess
public final class SearchResource {

    private static final int MOST = 1000;

    private final JiraServices jira;
    private final IssueShapes shapes;

    SearchResource(JiraServices jira, IssueShapes shapes) {
        this.jira = jira;
        this.shapes = shapes;
    }

    /** Searches by query parameters. */
    @GET
    public Response search(
            @QueryParam("jql") @DefaultValue("") String jql,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @QueryParam("fields") @DefaultValue("*navigable") String fields) {
        return answer(jql, startAt, maxResults, WantedFields.of(fields, "*navigable"), Set.of());
    }

    /** Searches by a body; it may also ask for properties. */
    @POST
    public Response search(String body) {
        ObjectNode request = Bodies.object(body);
        return answer(
                request.path("jql").asText(""),
                request.path("startAt").asInt(0),
                request.path("maxResults").asInt(50),
                WantedFields.of(joined(request.path("fields")), "*navigable"),
                WantedFields.names(joined(request.path("properties"))));
    }

    private Response answer(String jql, int startAt, int maxResults, WantedFields fields, Set<String> properties) {
        int start = Math.max(0, startAt);
        int count = Math.min(MOST, Math.max(0, maxResults));
        Search.Found found = jira.search().run(jql, start, count, CurrentUser.get());
        ObjectNode json = Bodies.object();
        json.put("expand", "schema,names");
        json.put("startAt", start);
        json.put("maxResults", count);
        json.put("total", found.total());
        ArrayNode issues = json.putArray("issues");
        Lookup lookup = Lookup.of(jira);
        found.issues().forEach(issue -> issues.add(shapes.issue(issue, fields, properties, lookup)));
        return Bodies.answer(200, json);
    }

    private static String joined(JsonNode names) {
        return StreamSupport.stream(names.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(","));
    }
}
