package org.guildhall.host.confluence.rest;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.confluence.Confluence;
import org.guildhall.host.confluence.content.ContentProblem;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.HostUser;

/** {@code /rest/api/user}: people. */
@Path("user")
@AnonymousSiteAccess
@Produces(MediaType.APPLICATION_JSON)
public final class UserResource {

    private final Confluence confluence;
    private final Shapes shapes;

    UserResource(Confluence confluence) {
        this.confluence = confluence;
        this.shapes = new Shapes(confluence);
    }

    /** One person, by name or key. */
    @GET
    public Response read(
            @QueryParam("username") @DefaultValue("") String name, @QueryParam("key") @DefaultValue("") String key) {
        return Answers.answer(() -> {
            if (CurrentUser.get().isEmpty()) {
                throw ContentProblem.forbidden("Log in to see people");
            }
            Optional<HostUser> found = key.isEmpty()
                    ? confluence.context().users().byName(name)
                    : confluence.context().users().byKey(key);
            return found.map(shapes::user)
                    .orElseThrow(() -> ContentProblem.notFound("No user found with username : " + name + key));
        });
    }

    /** The sender. */
    @GET
    @Path("current")
    public Response current() {
        return Answers.answer(() -> CurrentUser.get().map(shapes::user).orElseGet(() -> {
            Map<String, Object> anonymous = new LinkedHashMap<>();
            anonymous.put("type", "anonymous");
            anonymous.put("displayName", "Anonymous");
            return anonymous;
        }));
    }
}
