package org.guildhall.host.confluence.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.guildhall.host.confluence.Confluence;
import org.guildhall.host.confluence.content.ContentProblem;
import org.guildhall.host.confluence.content.SpaceGrant;
import org.guildhall.host.confluence.content.WikiSpace;
import org.guildhall.host.kernel.CurrentUser;

/**
 * {@code /rest/api/space/{key}/permission}: gives somebody a permission on a space. The host's own short form of what the
 * product spreads over several resources: {@code {"user": "mara", "permission": "admin"}}, or {@code group}, or
 * {@code "anonymous": true}.
 */
@Path("space/{key}/permission")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class SpacePermissionResource {

    private static final List<String> PERMISSIONS = List.of("view", "edit", "admin");

    private final Confluence confluence;
    private final ContentReader reader;

    SpacePermissionResource(Confluence confluence) {
        this.confluence = confluence;
        this.reader = new ContentReader(confluence);
    }

    /** Adds one permission to those that are there. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("key") String key, String body) {
        return Answers.answer(() -> {
            WikiSpace space = reader.space(key);
            if (!confluence.wiki().access().canAdminister(CurrentUser.get(), space.id())) {
                throw ContentProblem.forbidden("Only those who administer the space give permissions on it");
            }
            SpaceGrant added = grant(Answers.json(body));
            confluence.wiki().grant(space.id(), added);
            return Map.of("kind", added.kind(), "permission", added.permission());
        });
    }

    private SpaceGrant grant(JsonNode json) {
        String permission = json.path("permission").asText();
        if (!PERMISSIONS.contains(permission)) {
            throw ContentProblem.badRequest("permission: write one of " + PERMISSIONS);
        }
        if (json.path("anonymous").asBoolean()) {
            if (!permission.equals("view")) {
                throw ContentProblem.badRequest("permission: people who are not logged in can be given view only");
            }
            return SpaceGrant.anonymousView();
        }
        if (json.hasNonNull("group")) {
            return SpaceGrant.group(json.path("group").asText(), permission);
        }
        String name = json.path("user").asText();
        return confluence
                .context()
                .users()
                .byName(name)
                .map(user -> SpaceGrant.user(user.key(), permission))
                .orElseThrow(() -> ContentProblem.badRequest("user: nobody has the name " + name));
    }
}
