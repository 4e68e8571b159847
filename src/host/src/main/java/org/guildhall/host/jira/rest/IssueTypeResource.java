package org.guildhall.host.jira.rest;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.guildhall.host.jira.model.StoredIssueType;
import org.guildhall.host.jira.service.JiraRefusal;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.kernel.CurrentUser;

/** Issue types. */
@Path("issuetype")
@AnonymousSiteAccess
public final class IssueTypeResource {

    private final JiraServices jira;
    private final Shapes shapes;

    IssueTypeResource(JiraServices jira, Shapes shapes) {
        this.jira = jira;
        this.shapes = shapes;
    }

    /** All issue types that the person may see. */
    @GET
    public Response all() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        jira.issueTypes().visibleTo(CurrentUser.get()).forEach(type -> array.add(shapes.type(type)));
        return Bodies.answer(200, array);
    }

    /** One issue type. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        StoredIssueType found = jira.issueTypes().visibleTo(CurrentUser.get()).stream()
                .filter(type -> String.valueOf(type.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> JiraRefusal.notFound("The issue type with id '" + id + "' does not exist"));
        return Bodies.answer(200, shapes.type(found));
    }

    /** Creates an issue type. */
    @POST
    public Response create(String body) {
        ObjectNode request = Bodies.object(body, "name", "description", "type");
        StoredIssueType type = jira.issueTypes()
                .create(
                        request.path("name").asText(""),
                        request.path("description").asText(""),
                        request.path("type").asText("standard").equals("subtask"),
                        CurrentUser.get());
        return Bodies.answer(201, shapes.type(type));
    }
}
