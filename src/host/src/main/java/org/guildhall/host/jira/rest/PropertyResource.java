package org.guildhall.host.jira.rest;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.glassfish.jersey.uri.UriComponent;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.model.StoredProperty;
import org.guildhall.host.jira.service.Issues;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.kernel.CurrentUser;

/** Entity properties of an issue. */
@Path("issue/{key}/properties")
@AnonymousSiteAccess
public final class PropertyResource {

    private final JiraServices jira;
    private final Shapes shapes;

    PropertyResource(JiraServices jira, Shapes shapes) {
        this.jira = jira;
        this.shapes = shapes;
    }

    /** The keys of all properties. */
    @GET
    public Response keys(@PathParam("key") String key) {
        StoredIssue issue = jira.issues().visible(key, CurrentUser.get());
        ObjectNode json = Bodies.object();
        ArrayNode keys = json.putArray("keys");
        for (StoredProperty property : jira.stores().properties().of(StoredProperty.ISSUE, issue.id())) {
            keys.addObject()
                    .put(
                            "self",
                            shapes.self("issue/" + issue.key() + "/properties/"
                                    + UriComponent.encode(property.key(), UriComponent.Type.PATH_SEGMENT)))
                    .put("key", property.key());
        }
        return Bodies.answer(200, json);
    }

    /** One property. */
    @GET
    @Path("{property}")
    public Response read(@PathParam("key") String key, @PathParam("property") String property) {
        StoredIssue issue = jira.issues().visible(key, CurrentUser.get());
        StoredProperty found = jira.stores()
                .properties()
                .find(StoredProperty.ISSUE, issue.id(), property)
                .orElseThrow(() -> Issues.noProperty(property));
        ObjectNode json = Bodies.object().put("key", found.key());
        json.set("value", Bodies.parsed(found.json()));
        return Bodies.answer(200, json);
    }

    /** Sets a property to the body. */
    @PUT
    @Path("{property}")
    public Response write(@PathParam("key") String key, @PathParam("property") String property, String body) {
        boolean isNew = jira.issues().setProperty(key, property, Bodies.any(body), CurrentUser.get());
        return Bodies.empty(isNew ? 201 : 200);
    }

    /** Removes a property. */
    @DELETE
    @Path("{property}")
    public Response remove(@PathParam("key") String key, @PathParam("property") String property) {
        jira.issues().removeProperty(key, property, CurrentUser.get());
        return Bodies.empty(204);
    }
}
