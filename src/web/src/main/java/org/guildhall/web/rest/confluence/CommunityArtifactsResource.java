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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.ArtifactService;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.community.CommunityService;
import org.guildhall.core.paging.Slice;
import org.guildhall.web.rest.Answer;
import org.guildhall.web.rest.Answers;
import org.guildhall.web.rest.ArtifactViews;
import org.guildhall.web.rest.Inputs;
import org.guildhall.web.rest.Json;
import org.guildhall.web.rest.json.ArtifactInputJson;
import org.guildhall.web.rest.json.ArtifactJson;
import org.guildhall.web.rest.json.SliceJson;
import org.guildhall.web.rest.openapi.Describes;
import org.jspecify.annotations.Nullable;

/** The artifacts of a community. */
@Path("communities/{id}/artifacts")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class CommunityArtifactsResource {

    private final CommunityService communities;
    private final ArtifactService artifacts;
    private final ArtifactViews views;
    private final Answers answers;

    @Inject
    public CommunityArtifactsResource(
            CommunityService communities, ArtifactService artifacts, ArtifactViews views, Answers answers) {
        this.communities = communities;
        this.artifacts = artifacts;
        this.views = views;
        this.answers = answers;
    }

    /** Artifacts whose pages the reader may see. */
    @GET
    @AnonymousSiteAccess
    @Describes(
            value = "Lists a community's artifacts whose pages the reader may see.",
            answers = ArtifactJson.class,
            list = true)
    public Response list(
            @PathParam("id") String community,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        return answers.to(actor -> {
            CommunityId keeper =
                    communities.get(actor, Inputs.community(community)).id();
            Slice<Artifact> slice = artifacts.ofCommunity(actor, keeper, Inputs.slice(after, limit));
            return Answer.ok(SliceJson.of(slice, views.of(slice.items())));
        });
    }

    /**
     * Registers a page as an artifact; a page that is one changes its kind.
     *
     * <ul>
     *   <li>the page does not exist, is no page or may not be seen: 404
     *   <li>it is in another space: 400
     *   <li>the person may not edit it: 403
     * </ul>
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Describes(
            value = "Registers a page as an artifact; for whoever may edit the page.",
            takes = ArtifactInputJson.class,
            answers = ArtifactJson.class,
            status = 201,
            refuses = 403,
            located = true)
    public Response register(@PathParam("id") String community, InputStream body) {
        return answers.toPerson(actor -> {
            CommunityId keeper =
                    communities.get(actor, Inputs.community(community)).id();
            ArtifactInputJson input = Json.read(body, ArtifactInputJson.class).checked();
            Artifact artifact = artifacts.register(actor, keeper, input.pageRef(), input.artifactKind());
            return Answer.created(
                    views.of(artifact), "artifacts/" + artifact.id().value());
        });
    }
}
