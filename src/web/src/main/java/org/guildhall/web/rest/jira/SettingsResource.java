package org.guildhall.web.rest.jira;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.guildhall.core.followup.TrackedProjects;
import org.guildhall.core.followup.TrackedProjectsService;
import org.guildhall.web.rest.Answer;
import org.guildhall.web.rest.Answers;
import org.guildhall.web.rest.Json;
import org.guildhall.web.rest.Revisions;
import org.guildhall.web.rest.json.TrackedProjectsJson;
import org.guildhall.web.rest.openapi.Describes;
import org.jspecify.annotations.Nullable;

/** The projects that offer Guildhall's issue types; the core lets only Jira administrators. */
@Path("settings")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class SettingsResource {

    private final TrackedProjectsService projects;
    private final Answers answers;

    @Inject
    public SettingsResource(TrackedProjectsService projects, Answers answers) {
        this.projects = projects;
        this.answers = answers;
    }

    /** The choice. */
    @GET
    @Describes(
            value =
                    "The projects that offer Guildhall's issue types; the revision is the entity tag. For administrators.",
            answers = TrackedProjectsJson.class,
            refuses = 403)
    public Response get() {
        return answers.to(actor -> answer(projects.get(actor)));
    }

    /** Changes the choice: 428 without If-Match, 412 when somebody else changed it meanwhile. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Describes(
            value = "Chooses the projects that offer Guildhall's issue types; for administrators.",
            takes = TrackedProjectsJson.Input.class,
            answers = TrackedProjectsJson.class,
            refuses = 403)
    public Response change(@HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        return answers.toPerson(actor -> {
            TrackedProjects current = projects.get(actor);
            long revision = Revisions.required(ifMatch, current::revision);
            TrackedProjectsJson.Input input = Json.read(body, TrackedProjectsJson.Input.class);
            return answer(projects.change(actor, input.at(revision)));
        });
    }

    private static Answer answer(TrackedProjects chosen) {
        return Answer.ok(TrackedProjectsJson.of(chosen)).at(chosen.revision());
    }
}
