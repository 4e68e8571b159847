package org.guildhall.host.confluence.rest;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guildhall.host.confluence.Confluence;
import org.guildhall.host.confluence.content.ContentProblem;
import org.guildhall.host.confluence.content.SpaceGrant;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.HostUser;

/** {@code /rest/api/space}: spaces. */
@Path("space")
@AnonymousSiteAccess
@Produces(MediaType.APPLICATION_JSON)
public final class SpaceResource {

    private final Confluence confluence;
    private final ContentReader reader;
    private final Shapes shapes;

    SpaceResource(Confluence confluence) {
        this.confluence = confluence;
        this.reader = new ContentReader(confluence);
        this.shapes = new Shapes(confluence);
    }

    /** The spaces that the sender may see. */
    @GET
    public Response list(
            @QueryParam("start") @DefaultValue("0") int start, @QueryParam("limit") @DefaultValue("25") int limit) {
        return Answers.answer(() -> {
            List<Map<String, Object>> visible = confluence.wiki().spaces().all().stream()
                    .filter(space -> confluence.wiki().access().canView(CurrentUser.get(), space.id()))
                    .map(shapes::space)
                    .toList();
            return Answers.page(visible, start, limit, "/rest/api/space");
        });
    }

    /** One space. */
    @GET
    @Path("{key}")
    public Response read(@PathParam("key") String key) {
        return Answers.answer(() -> shapes.space(reader.space(key)));
    }

    /** Creates a space with a home page; its creator administers it and every user may edit. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(String body) {
        return create(body, List.of(SpaceGrant.group("confluence-users", "edit")));
    }

    /** Creates a space that only its creator sees. */
    @POST
    @Path("_private")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response createPrivate(String body) {
        return create(body, List.of());
    }

    private Response create(String body, List<SpaceGrant> others) {
        return Answers.answer(() -> {
            String author = ContentReader.sender();
            if (CurrentUser.get().filter(HostUser::isAdministrator).isEmpty()) {
                throw ContentProblem.forbidden("Only administrators create spaces");
            }
            JsonNode json = Answers.json(body);
            List<SpaceGrant> grants = new ArrayList<>(others);
            grants.add(SpaceGrant.user(author, "admin"));
            return shapes.space(confluence
                    .wiki()
                    .createSpace(
                            json.path("key").asText(""),
                            json.path("name").asText(""),
                            json.path("description").path("plain").path("value").asText(""),
                            author,
                            grants));
        });
    }
}
