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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.guildhall.core.community.Community;
import org.guildhall.core.community.CommunityService;
import org.guildhall.web.rest.Answer;
import org.guildhall.web.rest.Answers;
import org.guildhall.web.rest.Inputs;
import org.guildhall.web.rest.Json;
import org.guildhall.web.rest.Revisions;
import org.guildhall.web.rest.json.CommunityInputJson;
import org.guildhall.web.rest.json.CommunityJson;
import org.guildhall.web.rest.json.SliceJson;
import org.guildhall.web.rest.openapi.Describes;
import org.guildhall.web.text.Users;
import org.jspecify.annotations.Nullable;

/** Communities. */
@Path("communities")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class CommunitiesResource {

    private final CommunityService communities;
    private final Users users;
    private final Answers answers;

    @Inject
    public CommunitiesResource(CommunityService communities, Users users, Answers answers) {
        this.communities = communities;
        this.users = users;
        this.answers = answers;
    }

    /** Communities that the reader may see. */
    @GET
    @AnonymousSiteAccess
    @Describes(value = "Lists the communities that the reader may see.", answers = CommunityJson.class, list = true)
    public Response list(@QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
        return answers.to(actor -> Answer.ok(
                SliceJson.of(communities.list(actor, Inputs.slice(after, limit)), c -> CommunityJson.of(c, users))));
    }

    /**
     * Founds a community.
     *
     * <ul>
     *   <li>the space does not exist or may not be seen: 404
     *   <li>the person does not administer the space: 403
     *   <li>the space has a community: 409
     * </ul>
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Describes(
            value = "Founds a community in a space that has none; for administrators of the space.",
            takes = CommunityInputJson.class,
            answers = CommunityJson.class,
            status = 201,
            refuses = {403, 404, 409},
            located = true)
    public Response found(InputStream body) {
        return answers.toPerson(actor -> {
            CommunityInputJson input = Json.read(body, CommunityInputJson.class);
            communities.requireMayFound(actor, input.foundingSpace());
            Community community = communities.found(actor, input.founding(actor, users));
            return Answer.created(
                            CommunityJson.of(community, users),
                            "communities/" + community.id().value())
                    .at(community.revision());
        });
    }

    /** One community. */
    @GET
    @Path("{id}")
    @AnonymousSiteAccess
    @Describes(value = "One community; its revision is the entity tag.", answers = CommunityJson.class)
    public Response get(@PathParam("id") String id) {
        return answers.to(actor -> answer(communities.get(actor, Inputs.community(id))));
    }

    /**
     * Changes a community.
     *
     * <ul>
     *   <li>no If-Match: 428
     *   <li>somebody else changed it meanwhile: 412
     *   <li>the person does not lead it: 403
     * </ul>
     */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Describes(
            value = "Changes a community that is still at the revision that If-Match names.",
            takes = CommunityInputJson.class,
            answers = CommunityJson.class,
            refuses = 403)
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        return answers.toPerson(actor -> {
            Community current = communities.forLeading(actor, Inputs.community(id));
            long revision = Revisions.required(ifMatch, current::revision);
            CommunityInputJson input = Json.read(body, CommunityInputJson.class);
            return answer(communities.change(
                    actor, current.id(), input.changing(current.space(), current.members(), users), revision));
        });
    }

    private Answer answer(Community community) {
        return Answer.ok(CommunityJson.of(community, users)).at(community.revision());
    }
}
