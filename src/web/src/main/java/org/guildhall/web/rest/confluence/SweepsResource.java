package org.guildhall.web.rest.confluence;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.guildhall.core.upkeep.SweepService;
import org.guildhall.web.rest.Answer;
import org.guildhall.web.rest.Answers;
import org.guildhall.web.rest.Inputs;
import org.guildhall.web.rest.json.SliceJson;
import org.guildhall.web.rest.json.SweepRunJson;
import org.guildhall.web.rest.openapi.Describes;
import org.jspecify.annotations.Nullable;

/** Runs of upkeep; the core lets only site administrators. */
@Path("sweeps")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class SweepsResource {

    private final SweepService sweeps;
    private final Answers answers;

    @Inject
    public SweepsResource(SweepService sweeps, Answers answers) {
        this.sweeps = sweeps;
        this.answers = answers;
    }

    /** Past and running sweeps, latest first. */
    @GET
    @Describes(
            value = "Lists past and running sweeps, latest first; for administrators.",
            answers = SweepRunJson.class,
            list = true,
            refuses = 403)
    public Response list(@QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
        return answers.to(actor -> {
            sweeps.requireAdministrator(actor);
            return Answer.ok(SliceJson.of(sweeps.latest(actor, Inputs.slice(after, limit)), SweepRunJson::of));
        });
    }

    /**
     * Runs a sweep now and answers when it has ended; refused with 409 while another one runs. A form of another site
     * cannot start it: what is not JSON, or nothing, is refused.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Describes(
            value = "Runs a sweep now and answers when it has ended; for administrators.",
            answers = SweepRunJson.class,
            refuses = {403, 409})
    public Response run() {
        return answers.toPerson(actor -> Answer.ok(SweepRunJson.of(sweeps.runNow(actor))));
    }
}
