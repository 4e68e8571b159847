package org.guildhall.web.rest.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.community.CommunityService;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.ritual.RitualService;
import org.guildhall.web.rest.Answer;
import org.guildhall.web.rest.Answers;
import org.guildhall.web.rest.Inputs;
import org.guildhall.web.rest.Json;
import org.guildhall.web.rest.json.RitualInputJson;
import org.guildhall.web.rest.json.RitualJson;
import org.guildhall.web.rest.json.SliceJson;
import org.guildhall.web.rest.openapi.Describes;

/** The rituals of a community. */
@Path("communities/{id}/rituals")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class CommunityRitualsResource {

    private final CommunityService communities;
    private final RitualService rituals;
    private final Answers answers;

    @Inject
    public CommunityRitualsResource(CommunityService communities, RitualService rituals, Answers answers) {
        this.communities = communities;
        this.rituals = rituals;
        this.answers = answers;
    }

    /** All rituals of the community, retired ones included. */
    @GET
    @AnonymousSiteAccess
    @Describes(value = "Lists a community's rituals, retired ones included.", answers = RitualJson.class, list = true)
    public Response list(@PathParam("id") String community) {
        return answers.to(
                actor -> Answer.ok(SliceJson.whole(rituals.ofCommunity(actor, Inputs.community(community)).stream()
                        .map(RitualJson::of)
                        .toList())));
    }

    /** Plans a ritual; for leads. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Describes(
            value = "Plans a ritual; for leads.",
            takes = RitualInputJson.class,
            answers = RitualJson.class,
            status = 201,
            refuses = 403,
            located = true)
    public Response plan(@PathParam("id") String community, InputStream body) {
        return answers.toPerson(actor -> {
            CommunityId id =
                    communities.forLeading(actor, Inputs.community(community)).id();
            RitualInputJson input = Json.read(body, RitualInputJson.class);
            Ritual ritual = rituals.plan(actor, id, input.draft());
            return Answer.created(
                            RitualJson.of(ritual), "rituals/" + ritual.id().value())
                    .at(ritual.revision());
        });
    }
}
