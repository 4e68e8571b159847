package org.guildhall.host.jira.rest;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.service.Additions;
import org.guildhall.host.jira.service.IssueFields;
import org.guildhall.host.jira.service.JiraRefusal;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.kernel.CurrentUser;

/** Issues: create, read, edit. */
@Path("issue")
@AnonymousSiteAccess
public final class IssueResource {

    private static final String EACH_PROPERTY =
            "Each property needs a key and a value, for example {\"key\":\"origin\",\"value\":{\"page\":7}}.";

    private final JiraServices jira;
    private final IssueShapes shapes;

    IssueResource(JiraServices jira, IssueShapes shapes) {
        this.jira = jira;
        this.shapes = shapes;
    }

    /** Creates an issue, with entity properties if {@code properties} has some. */
    @POST
    public Response create(String body) {
        ObjectNode request = Bodies.object(body, "fields", "update", "properties");
        ObjectNode fields = UpdateOperations.merged(request, List.of());
        if (UpdateOperations.comment(request).isPresent()) {
            throw JiraRefusal.invalid("comment", IssueFields.notOnScreen("comment"));
        }
        StoredIssue issue = jira.issues().create(fields, properties(request), CurrentUser.get());
        return Bodies.answer(201, shapes.reference(issue));
    }

    /** Reads an issue. */
    @GET
    @Path("{key}")
    public Response read(
            @PathParam("key") String key,
            @QueryParam("fields") @DefaultValue("*all") String fields,
            @QueryParam("properties") @DefaultValue("") String properties,
            @QueryParam("expand") @DefaultValue("") String expand) {
        StoredIssue issue = jira.issues().visible(key, CurrentUser.get());
        ObjectNode json = shapes.issue(issue, WantedFields.of(fields, "*all"), WantedFields.names(properties));
        if (WantedFields.names(expand).contains("changelog")) {
            json.set("changelog", shapes.changelog(issue));
        }
        return Bodies.answer(200, json);
    }

    /** Edits an issue; sets the properties that the body names, and adds its comment. */
    @PUT
    @Path("{key}")
    public Response edit(@PathParam("key") String key, String body) {
        ObjectNode request = Bodies.object(body, "fields", "update", "properties");
        jira.issues()
                .edit(
                        key,
                        labels -> UpdateOperations.merged(request, labels),
                        new Additions(properties(request), UpdateOperations.comment(request)),
                        CurrentUser.get());
        return Bodies.empty(204);
    }

    private static Map<String, JsonNode> properties(ObjectNode request) {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        JsonNode given = request.path("properties");
        if (given.isValueNode() && !given.isNull()) {
            throw JiraRefusal.invalid("properties", EACH_PROPERTY);
        }
        for (JsonNode property : given) {
            if (!property.path("key").isTextual() || !property.has("value")) {
                throw JiraRefusal.invalid("properties", EACH_PROPERTY);
            }
            properties.put(property.path("key").asText(), property.path("value"));
        }
        return properties;
    }
}
