package org.guildhall.host.main;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.guildhall.host.web.access.AdministratorsOnly;
import org.jspecify.annotations.Nullable;

/** The host's clock, at {@code /rest/host/1.0/clock}. */
@Path("/clock")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ClockResource {

    /** The time that the host shows, and how far it is ahead of the machine's clock. */
    public record ClockJson(@Nullable String now, @Nullable String offset) {}

    private final Surroundings surroundings;

    ClockResource(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What time it is in the host. */
    @GET
    @AnonymousSiteAccess
    public ClockJson now() {
        return new ClockJson(
                surroundings.clock().instant().toString(),
                surroundings.clock().offset().toString());
    }

    /**
     * Moves the clock to an instant, or by a duration from the machine's time.
     * <ul>
     *   <li>neither an instant nor a duration -> BAD REQUEST
     * </ul>
     */
    @PUT
    @AdministratorsOnly
    public Response move(ClockJson wanted) {
        try {
            surroundings.moveClock(target(wanted));
            return Response.ok(now()).build();
        } catch (DateTimeParseException notATime) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(Map.of(
                            "message",
                            "Send now as an instant such as 2026-08-21T09:00:00Z, or offset as a duration such as P90D"
                                    + " or PT0S"))
                    .build();
        }
    }

    private Instant target(ClockJson wanted) {
        String offset = wanted.offset();
        if (offset != null) {
            Instant machine =
                    surroundings.clock().instant().minus(surroundings.clock().offset());
            return machine.plus(Duration.parse(offset));
        }
        String now = wanted.now();
        return Instant.parse(now == null ? "" : now);
    }
}
