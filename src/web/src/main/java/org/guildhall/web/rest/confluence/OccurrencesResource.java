package org.guildhall.web.rest.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.guildhall.core.access.Actor;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.ritual.Occurrence;
import org.guildhall.core.ritual.RitualId;
import org.guildhall.core.ritual.RitualService;
import org.guildhall.web.rest.Answer;
import org.guildhall.web.rest.Answers;
import org.guildhall.web.rest.Inputs;
import org.guildhall.web.rest.Json;
import org.guildhall.web.rest.json.CancellationInputJson;
import org.guildhall.web.rest.json.OccurrenceJson;
import org.guildhall.web.rest.json.SessionInputJson;
import org.guildhall.web.rest.json.SliceJson;
import org.guildhall.web.rest.openapi.Describes;
import org.guildhall.web.text.Users;
import org.jspecify.annotations.Nullable;

/** Occurrences of a ritual, and what became of them. */
@Path("rituals/{id}/occurrences")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class OccurrencesResource {

    private static final Duration AHEAD = Duration.ofDays(90);

    private final RitualService rituals;
    private final Users users;
    private final Answers answers;
    private final Clock clock;

    @Inject
    public OccurrencesResource(RitualService rituals, Users users, Answers answers, Clock clock) {
        this.rituals = rituals;
        this.users = users;
        this.answers = answers;
        this.clock = clock;
    }

    /** Occurrences in a stretch of time. */
    @GET
    @AnonymousSiteAccess
    @Describes(
            value =
                    "Lists the occurrences from one instant (included) to another (excluded); by default the next 90 days.",
            answers = OccurrenceJson.class,
            list = true)
    public Response list(
            @PathParam("id") String id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return answers.to(actor -> {
            RitualId ritual = rituals.get(actor, Inputs.ritual(id)).id();
            Instant first = Inputs.instantOr(from, clock.instant(), "from");
            Instant last = Inputs.instantOr(to, first.plus(AHEAD), "to");
            return Answer.ok(SliceJson.whole(rituals.occurrences(actor, ritual, first, last).stream()
                    .map(o -> OccurrenceJson.of(o, users))
                    .toList()));
        });
    }

    /**
     * Calls an occurrence off; calling it off again replaces the reason.
     *
     * <ul>
     *   <li>no such occurrence: 404
     *   <li>it was held: 409
     *   <li>the person does not run the community's rituals: 403
     * </ul>
     */
    @PUT
    @Path("{originalStart}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Describes(
            value = "Calls an occurrence off; for leads and facilitators.",
            takes = CancellationInputJson.class,
            answers = OccurrenceJson.class,
            refuses = {403, 409})
    public Response cancel(
            @PathParam("id") String id, @PathParam("originalStart") String originalStart, InputStream body) {
        return answers.toPerson(actor -> {
            RitualId ritual = facilitated(actor, id);
            Instant start = start(originalStart);
            CancellationInputJson input = Json.read(body, CancellationInputJson.class);
            return answer(rituals.cancel(actor, ritual, start, input.reason().orElse("")));
        });
    }

    /** Takes a cancellation back; an occurrence that was not cancelled stays as it is. */
    @DELETE
    @Path("{originalStart}/cancellation")
    @Describes(
            value = "Takes a cancellation back; for leads and facilitators.",
            answers = OccurrenceJson.class,
            refuses = {400, 403})
    public Response reinstate(@PathParam("id") String id, @PathParam("originalStart") String originalStart) {
        return answers.toPerson(
                actor -> answer(rituals.reinstate(actor, facilitated(actor, id), start(originalStart))));
    }

    /**
     * Says that an occurrence was held; a cancellation of it is taken back.
     *
     * <ul>
     *   <li>no such occurrence, or no such page: 404
     *   <li>it has not begun: 409
     *   <li>the person does not run the community's rituals: 403
     * </ul>
     */
    @PUT
    @Path("{originalStart}/session")
    @Consumes(MediaType.APPLICATION_JSON)
    @Describes(
            value =
                    "Says that an occurrence was held, with its summary page if there is one; for leads and facilitators.",
            takes = SessionInputJson.class,
            answers = OccurrenceJson.class,
            refuses = {403, 409})
    public Response hold(
            @PathParam("id") String id, @PathParam("originalStart") String originalStart, InputStream body) {
        return answers.toPerson(actor -> {
            RitualId ritual = facilitated(actor, id);
            Instant start = start(originalStart);
            SessionInputJson input = Json.read(body, SessionInputJson.class);
            return answer(rituals.hold(actor, ritual, start, input.summary().map(PageRef::new)));
        });
    }

    /** Takes back that an occurrence was held; one that was not held stays as it is. */
    @DELETE
    @Path("{originalStart}/session")
    @Describes(
            value =
                    "Takes back that an occurrence was held; for leads and facilitators. A summary page that tells of it says so"
                            + " again when it is saved.",
            answers = OccurrenceJson.class,
            refuses = {400, 403})
    public Response retract(@PathParam("id") String id, @PathParam("originalStart") String originalStart) {
        return answers.toPerson(actor -> answer(rituals.retract(actor, facilitated(actor, id), start(originalStart))));
    }

    private RitualId facilitated(Actor actor, String id) {
        return rituals.forFacilitating(actor, Inputs.ritual(id)).id();
    }

    private Answer answer(Occurrence occurrence) {
        return Answer.ok(OccurrenceJson.of(occurrence, users));
    }

    private static Instant start(String originalStart) {
        return Inputs.instant(originalStart, "originalStart");
    }
}
