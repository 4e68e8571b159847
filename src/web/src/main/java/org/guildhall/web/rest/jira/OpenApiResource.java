package org.guildhall.web.rest.jira;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.guildhall.web.rest.openapi.Describes;
import org.guildhall.web.rest.openapi.OpenApiDocument;

/** The OpenAPI document of what Jira serves. */
@Path("openapi.json")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class OpenApiResource {

    /** The document, as the build made it. */
    @GET
    @Describes("This document.")
    public Response get() {
        return Response.ok(OpenApiDocument.of("jira")).build();
    }
}
