package org.guildhall.host.jira.rest;

import com.atlassian.annotations.security.AnonymousSiteAccess;
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
import org.guildhall.host.jira.service.JiraRefusal;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.jira.service.Search;
import org.guildhall.host.kernel.CurrentUser;

/** Search by JQL. */
@Path("search")
@AnonymousSiteAccess
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
            @QueryParam("validateQuery") @DefaultValue("true") boolean validateQuery,
            @QueryParam("fields") @DefaultValue("*navigable") String fields) {
        Page page = Page.of(startAt, maxResults);
        return answer(found(jql, page, validateQuery), page, WantedFields.of(fields, "*navigable"), Set.of());
    }

    /** Searches by a body; it may also ask for properties. */
    @POST
    public Response search(String body) {
        ObjectNode request =
                Bodies.object(body, "jql", "startAt", "maxResults", "validateQuery", "fields", "expand", "properties");
        Page page = Page.of(number(request, "startAt", 0), number(request, "maxResults", 50));
        Search.Found found = found(
                request.path("jql").asText(""),
                page,
                request.path("validateQuery").asBoolean(true));
        return answer(
                found,
                page,
                WantedFields.of(joined(request, "fields"), "*navigable"),
                WantedFields.names(joined(request, "properties")));
    }

    /** Which of the issues found are answered; less than none asks for as many as Jira gives. */
    private record Page(int start, int count) {

        static Page of(int startAt, int maxResults) {
            return new Page(Math.max(0, startAt), maxResults < 0 ? MOST : Math.min(MOST, maxResults));
        }
    }

    private Search.Found found(String jql, Page page, boolean validateQuery) {
        return validateQuery
                ? jira.search().run(jql, page.start(), page.count(), CurrentUser.get())
                : jira.search().runUnchecked(jql, page.start(), page.count(), CurrentUser.get());
    }

    private Response answer(Search.Found found, Page page, WantedFields fields, Set<String> properties) {
        ObjectNode json = Bodies.object();
        json.put("expand", "schema,names");
        json.put("startAt", page.start());
        json.put("maxResults", page.count());
        json.put("total", found.total());
        ArrayNode issues = json.putArray("issues");
        shapes.issues(found.issues(), fields, properties).forEach(issues::add);
        return Bodies.answer(200, json);
    }

    private static int number(ObjectNode request, String name, int otherwise) {
        JsonNode value = request.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return otherwise;
        }
        if (!value.canConvertToInt()) {
            throw JiraRefusal.invalid(name, "'" + name + "' must be a whole number, for example " + otherwise + ".");
        }
        return value.asInt();
    }

    private static String joined(ObjectNode request, String name) {
        JsonNode names = request.path(name);
        if (!names.isArray() && !names.isMissingNode() && !names.isNull()) {
            throw JiraRefusal.invalid(name, "'" + name + "' must be a list of names, for example [\"summary\"].");
        }
        return StreamSupport.stream(names.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(","));
    }
}
