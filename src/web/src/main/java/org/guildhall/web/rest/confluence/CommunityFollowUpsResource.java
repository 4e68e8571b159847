package org.guildhall.web.rest.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.community.CommunityService;
import org.guildhall.core.followup.FollowUp;
import org.guildhall.core.followup.FollowUpService;
import org.guildhall.core.paging.Slice;
import org.guildhall.web.rest.Answer;
import org.guildhall.web.rest.Answers;
import org.guildhall.web.rest.FollowUpViews;
import org.guildhall.web.rest.Inputs;
import org.guildhall.web.rest.Json;
import org.guildhall.web.rest.json.FollowUpInputJson;
import org.guildhall.web.rest.json.FollowUpJson;
import org.guildhall.web.rest.json.SliceJson;
import org.guildhall.web.rest.openapi.Describes;
import org.jspecify.annotations.Nullable;

/** Follow-ups of a community. */
@Path("communities/{id}/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class CommunityFollowUpsResource {

    private final CommunityService communities;
    private final FollowUpService followUps;
    private final FollowUpViews views;
    private final Answers answers;

    @Inject
    public CommunityFollowUpsResource(
            CommunityService communities, FollowUpService followUps, FollowUpViews views, Answers answers) {
        this.communities = communities;
        this.followUps = followUps;
        this.views = views;
        this.answers = answers;
    }

    /** Follow-ups raised on pages that the reader may see. */
    @GET
    @AnonymousSiteAccess
    @Describes(
            value = "Lists a community's follow-ups with where their issues stand, as far as Jira says.",
            answers = FollowUpJson.class,
            list = true)
    public Response list(
            @PathParam("id") String community,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        return answers.to(actor -> {
            CommunityId id = communities.get(actor, Inputs.community(community)).id();
            Slice<FollowUp> slice = followUps.ofCommunity(actor, id, Inputs.slice(after, limit));
            return Answer.ok(SliceJson.of(slice, views.of(slice.items(), actor)));
        });
    }

    /**
     * Raises a follow-up.
     *
     * <ul>
     *   <li>its issue was raised: 201; raised with the same key before: 200
     *   <li>Jira is out of reach, or the person has to authorise Guildhall there first: 202, and it goes on trying
     *   <li>Jira refused: 409 with what it said; the same key tries again
     *   <li>the page may not be seen: 404
     *   <li>the key belongs to another follow-up: 409
     * </ul>
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Describes(
            value =
                    "Raises a follow-up as an issue in Jira, acting as the person; the same key never raises a second one.",
            takes = FollowUpInputJson.class,
            answers = FollowUpJson.class,
            status = {200, 201, 202},
            refuses = 409)
    public Response raise(
            @PathParam("id") String community,
            @HeaderParam("Idempotency-Key") @Nullable String header,
            InputStream body) {
        return answers.toPerson(actor -> {
            CommunityId id =
                    followUps.forRaising(actor, Inputs.community(community)).id();
            FollowUpInputJson input = Json.read(body, FollowUpInputJson.class);
            return views.answer(followUps.raise(actor, id, input.draft(Optional.ofNullable(header))), actor);
        });
    }
}
