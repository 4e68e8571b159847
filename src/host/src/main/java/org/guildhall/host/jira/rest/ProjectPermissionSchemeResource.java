package org.guildhall.host.jira.rest;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.guildhall.host.jira.model.PermissionScheme;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.kernel.CurrentUser;

/** The permission scheme that a project uses, for administrators. */
@Path("project/{key}/permissionscheme")
@AnonymousSiteAccess
public final class ProjectPermissionSchemeResource {

    private final JiraServices jira;
    private final Shapes shapes;

    ProjectPermissionSchemeResource(JiraServices jira, Shapes shapes) {
        this.jira = jira;
        this.shapes = shapes;
    }

    /** The scheme, without its grants. */
    @GET
    public Response read(@PathParam("key") String key) {
        return answer(jira.permissionSchemes().of(key, CurrentUser.get()));
    }

    /** Gives the project another scheme. */
    @PUT
    public Response use(@PathParam("key") String key, String body) {
        JsonNode id = Bodies.object(body, "id").path("id");
        return answer(
                jira.permissionSchemes().use(key, PermissionSchemeResource.number(id.asText("")), CurrentUser.get()));
    }

    private Response answer(PermissionScheme scheme) {
        return Bodies.answer(200, shapes.permissionScheme(scheme));
    }
}
