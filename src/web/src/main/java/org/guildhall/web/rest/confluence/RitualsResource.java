package org.guildhall.web.rest.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.ritual.RitualService;
import org.guildhall.web.rest.Answer;
import org.guildhall.web.rest.Answers;
import org.guildhall.web.rest.Inputs;
import org.guildhall.web.rest.Json;
import org.guildhall.web.rest.Revisions;
import org.guildhall.web.rest.json.RitualInputJson;
import org.guildhall.web.rest.json.RitualJson;
import org.guildhall.web.rest.json.ScheduleInputJson;
import org.guildhall.web.rest.json.SchedulePreviewJson;
import org.guildhall.web.rest.openapi.Describes;
import org.guildhall.web.schedule.SchedulePreviews;
import org.jspecify.annotations.Nullable;

/** Rituals. */
@Path("rituals")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class RitualsResource {

    private final RitualService rituals;
    private final SchedulePreviews previews;
    private final Answers answers;

    @Inject
    public RitualsResource(RitualService rituals, SchedulePreviews previews, Answers answers) {
        this.rituals = rituals;
        this.previews = previews;
        this.answers = answers;
    }

    /** One ritual. */
    @GET
    @Path("{id}")
    @AnonymousSiteAccess
    @Describes(value = "One ritual; its revision is the entity tag.", answers = RitualJson.class)
    public Response get(@PathParam("id") String id) {
        return answers.to(actor -> answer(rituals.get(actor, Inputs.ritual(id))));
    }

    /**
     * Changes a ritual.
     *
     * <ul>
     *   <li>no If-Match: 428
     *   <li>somebody else changed it meanwhile: 412
     *   <li>the person does not lead its community: 403
     * </ul>
     */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Describes(
            value = "Changes a ritual that is still at the revision that If-Match names; for leads.",
            takes = RitualInputJson.class,
            answers = RitualJson.class,
            refuses = 403)
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        return answers.toPerson(actor -> {
            Ritual current = rituals.forLeading(actor, Inputs.ritual(id));
            long revision = Revisions.required(ifMatch, current::revision);
            RitualInputJson input = Json.read(body, RitualInputJson.class);
            return answer(rituals.change(actor, current.id(), input.draft(), revision));
        });
    }

    /** The next dates of a schedule that is being thought about; stores nothing. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Describes(
            value = "Tells the next dates of a schedule and where the clocks change between them; stores nothing.",
            takes = ScheduleInputJson.class,
            answers = SchedulePreviewJson.class)
    public Response preview(InputStream body) {
        return answers.toPerson(actor -> Answer.ok(SchedulePreviewJson.of(
                previews.of(Json.read(body, ScheduleInputJson.class).draft()))));
    }

    private static Answer answer(Ritual ritual) {
        return Answer.ok(RitualJson.of(ritual)).at(ritual.revision());
    }
}
