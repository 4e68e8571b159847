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
import org.guildhall.host.jira.model.Grant;
import org.guildhall.host.jira.model.PermissionScheme;
import org.guildhall.host.jira.service.IssueTypes;
import org.guildhall.host.jira.service.JiraRefusal;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.kernel.CurrentUser;

/** Permission schemes, for administrators. */
@Path("permissionscheme")
@AnonymousSiteAccess
public final class PermissionSchemeResource {

    private final JiraServices jira;
    private final Shapes shapes;

    PermissionSchemeResource(JiraServices jira, Shapes shapes) {
        this.jira = jira;
        this.shapes = shapes;
    }

    /** All schemes, without their grants. */
    @GET
    public Response all() {
        ObjectNode json = Bodies.object();
        ArrayNode schemes = json.putArray("permissionSchemes");
        jira.permissionSchemes().all(CurrentUser.get()).forEach(scheme -> schemes.add(shapes.permissionScheme(scheme)));
        return Bodies.answer(200, json);
    }

    /** One scheme. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return Bodies.answer(200, whole(jira.permissionSchemes().existing(number(id), CurrentUser.get())));
    }

    /** Creates a scheme. */
    @POST
    public Response create(String body) {
        IssueTypes.requireAdministrator(CurrentUser.get());
        ObjectNode request = Bodies.object(body, "name", "description", "permissions");
        List<Grant> grants = new ArrayList<>();
        for (JsonNode grant : request.path("permissions")) {
            grants.add(GrantJson.read(grant, jira.users()));
        }
        PermissionScheme scheme = jira.permissionSchemes()
                .create(
                        request.path("name").asText(""),
                        request.path("description").asText(""),
                        grants,
                        CurrentUser.get());
        return Bodies.answer(201, whole(scheme));
    }

    private ObjectNode whole(PermissionScheme scheme) {
        ObjectNode json = shapes.permissionScheme(scheme);
        ArrayNode permissions = json.putArray("permissions");
        scheme.grants().forEach(grant -> permissions.add(GrantJson.write(grant)));
        return json;
    }

    /** The number that an id must be. */
    static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw JiraRefusal.invalid("id", "The id of a permission scheme is a number, for example 10000.");
        }
        return Long.parseLong(id);
    }
}
