package org.guildhall.host.confluence.rest;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.guildhall.host.confluence.Confluence;
import org.guildhall.host.confluence.content.ContentProblem;

/** {@code /rest/api/contentbody/convert}: storage format to what a page would show. */
@Path("contentbody/convert")
@AnonymousSiteAccess
@Produces(MediaType.APPLICATION_JSON)
public final class ConvertResource {

    private final Confluence confluence;
    private final ContentReader reader;

    ConvertResource(Confluence confluence) {
        this.confluence = confluence;
        this.reader = new ContentReader(confluence);
    }

    /** Converts to view. */
    @POST
    @Path("view")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response view(
            @QueryParam("pageIdContext") @DefaultValue("") String page,
            @QueryParam("spaceKeyContext") @DefaultValue("") String space,
            String body) {
        return Answers.answer(() -> {
            JsonNode json = Answers.json(body);
            if (!json.path("representation").asText("storage").equals("storage")) {
                throw ContentProblem.badRequest("representation: only \"storage\" can be converted");
            }
            String storage = json.path("value").asText("");
            String html = page.isEmpty()
                    ? confluence.preview(space, storage)
                    : confluence.view(reader.page(page), storage, "preview");
            return Shapes.representation(html, "view");
        });
    }
}
