package org.guildhall.host.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.web.access.AccessTokens;
import org.guildhall.host.web.access.AccessTokens.AccessToken;
import org.guildhall.host.web.access.AccessTokens.NewAccessToken;
import org.jspecify.annotations.Nullable;

/** Personal access tokens of the person who asks, as the products serve them at {@code /rest/pat/latest/tokens}. */
@Path("/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TokenResource {

    /** What is sent to make a token. */
    public record TokenRequest(@Nullable String name) {}

    /** A token as it is told; the secret only once. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TokenJson(long id, String name, String createdAt, @Nullable String rawToken) {}

    private final AccessTokens tokens;

    TokenResource(AccessTokens tokens) {
        this.tokens = tokens;
    }

    /** The person's tokens. */
    @GET
    public List<TokenJson> list() {
        return tokens.of(reader()).stream().map(token -> json(token, null)).toList();
    }

    /**
     * Makes a token.
     * <ul>
     *   <li>no name, or a long one -> BAD REQUEST
     * </ul>
     */
    @POST
    public Response create(@Nullable TokenRequest wanted) {
        String name = wanted == null ? null : wanted.name();
        if (name == null || !AccessTokens.isName(name)) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(Map.of(
                            "message",
                            "name: say what the token is for in at most 200 characters, for example \"deploy script\""))
                    .build();
        }
        NewAccessToken made = tokens.create(reader(), name.trim());
        return Response.status(Response.Status.CREATED)
                .entity(json(made.token(), made.secret()))
                .build();
    }

    /** Revokes a token. */
    @DELETE
    @Path("/{id}")
    public Response revoke(@PathParam("id") long id) {
        boolean revoked = tokens.revoke(reader(), id);
        return Response.status(revoked ? Response.Status.NO_CONTENT : Response.Status.NOT_FOUND)
                .build();
    }

    private static HostUser reader() {
        return CurrentUser.get().orElseThrow(() -> new IllegalStateException("Only licensed people get here"));
    }

    private static TokenJson json(AccessToken token, @Nullable String secret) {
        return new TokenJson(token.id(), token.name(), token.createdAt().toString(), secret);
    }
}
