package org.guildhall.host.jira.rest;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.guildhall.host.jira.model.StoredIssueType;
import org.guildhall.host.jira.model.StoredScheme;
import org.guildhall.host.jira.service.IssueTypes;
import org.guildhall.host.jira.service.JiraRefusal;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.kernel.CurrentUser;

/** Issue type schemes, for administrators. */
@Path("issuetypescheme")
@AnonymousSiteAccess
public final class IssueTypeSchemeResource {

    private final JiraServices jira;
    private final Shapes shapes;

    IssueTypeSchemeResource(JiraServices jira, Shapes shapes) {
        this.jira = jira;
        this.shapes = shapes;
    }

    /** All schemes with their types. */
    @GET
    public Response all() {
        IssueTypes.requireAdministrator(CurrentUser.get());
        ObjectNode json = Bodies.object();
        ArrayNode schemes = json.putArray("schemes");
        jira.issueTypes().schemes().forEach(scheme -> schemes.add(scheme(scheme)));
        return Bodies.answer(200, json);
    }

    /** Creates a scheme. */
    @POST
    public Response create(String body) {
        ObjectNode request = Bodies.object(body, "name", "description", "defaultIssueTypeId", "issueTypeIds");
        List<Long> typeIds = new ArrayList<>();
        for (JsonNode id : request.path("issueTypeIds")) {
            typeIds.add(id.asLong());
        }
        StoredScheme scheme = jira.issueTypes()
                .createScheme(
                        request.path("name").asText(""),
                        request.path("description").asText(""),
                        typeIds,
                        CurrentUser.get());
        return Bodies.answer(201, scheme(scheme));
    }

    /** Gives projects a scheme. */
    @POST
    @Path("{id}/associations")
    public Response associate(@PathParam("id") long id, String body) {
        JsonNode projects = Bodies.object(body, "idsOrKeys").path("idsOrKeys");
        if (!projects.isArray()) {
            throw JiraRefusal.invalid("idsOrKeys", "A list of projects is needed, for example [\"DATA\"].");
        }
        List<String> idsOrKeys = new ArrayList<>();
        projects.forEach(project -> idsOrKeys.add(project.asText()));
        jira.issueTypes().associate(id, idsOrKeys, CurrentUser.get());
        return Bodies.empty(200);
    }

    private ObjectNode scheme(StoredScheme scheme) {
        ObjectNode json = Bodies.object();
        json.put("self", shapes.self("issuetypescheme/" + scheme.id()));
        json.put("id", String.valueOf(scheme.id()));
        json.put("name", scheme.name());
        json.put("description", scheme.description());
        ArrayNode types = json.putArray("issueTypes");
        var byId = jira.issueTypes().all().stream().collect(Collectors.toMap(StoredIssueType::id, type -> type));
        scheme.typeIds().stream()
                .flatMap(id -> java.util.Optional.ofNullable(byId.get(id)).stream())
                .forEach(type -> types.add(shapes.type(type)));
        return json;
    }
}
