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
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.ArtifactId;
import org.guildhall.core.artifact.ArtifactService;
import org.guildhall.core.artifact.Evidence;
import org.guildhall.web.rest.Answer;
import org.guildhall.web.rest.Answers;
import org.guildhall.web.rest.ArtifactViews;
import org.guildhall.web.rest.Inputs;
import org.guildhall.web.rest.Json;
import org.guildhall.web.rest.json.ArtifactJson;
import org.guildhall.web.rest.json.ReviewInputJson;
import org.guildhall.web.rest.openapi.Describes;
import org.guildhall.web.text.Words;

/** Artifacts and their reviews. */
@Path("artifacts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class ArtifactsResource {

    private final ArtifactService artifacts;
    private final ArtifactViews views;
    private final Answers answers;

    @Inject
    public ArtifactsResource(ArtifactService artifacts, ArtifactViews views, Answers answers) {
        this.artifacts = artifacts;
        this.views = views;
        this.answers = answers;
    }

    /** One artifact. */
    @GET
    @AnonymousSiteAccess
    @Describes(value = "One artifact, for whoever may see its page.", answers = ArtifactJson.class)
    public Response get(@PathParam("id") String id) {
        return answers.to(actor -> Answer.ok(views.of(artifacts.get(actor, Inputs.artifact(id)))));
    }

    /**
     * Takes a review.
     *
     * <ul>
     *   <li>the page may not be seen: 404
     *   <li>the person may not edit it: 403
     * </ul>
     */
    @POST
    @Path("reviews")
    @Consumes(MediaType.APPLICATION_JSON)
    @Describes(
            value = "Says with evidence that an artifact is still true, and answers the artifact with its new date.",
            takes = ReviewInputJson.class,
            answers = ArtifactJson.class,
            status = 201,
            refuses = 403,
            located = true)
    public Response review(@PathParam("id") String id, InputStream body) {
        return answers.toPerson(actor -> {
            ArtifactId reviewed =
                    artifacts.forReviewing(actor, Inputs.artifact(id)).id();
            ReviewInputJson input = Json.read(body, ReviewInputJson.class);
            Evidence evidence = Words.read(Evidence.class, input.evidence().orElse(""), "evidence");
            Artifact artifact =
                    artifacts.review(actor, reviewed, evidence, input.note().orElse(""));
            return Answer.created(
                    views.of(artifact), "artifacts/" + artifact.id().value());
        });
    }
}
