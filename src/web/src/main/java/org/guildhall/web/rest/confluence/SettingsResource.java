package org.guildhall.web.rest.confluence;

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
import org.guildhall.core.upkeep.SettingsService;
import org.guildhall.core.upkeep.UpkeepSettings;
import org.guildhall.web.rest.Answer;
import org.guildhall.web.rest.Answers;
import org.guildhall.web.rest.Json;
import org.guildhall.web.rest.Revisions;
import org.guildhall.web.rest.json.SettingsInputJson;
import org.guildhall.web.rest.json.SettingsJson;
import org.guildhall.web.rest.openapi.Describes;
import org.jspecify.annotations.Nullable;

/** The upkeep settings; the core lets only site administrators. */
@Path("settings")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class SettingsResource {

    private final SettingsService settings;
    private final Answers answers;

    @Inject
    public SettingsResource(SettingsService settings, Answers answers) {
        this.settings = settings;
        this.answers = answers;
    }

    /** The settings. */
    @GET
    @Describes(
            value = "The upkeep settings; their revision is the entity tag. For administrators.",
            answers = SettingsJson.class,
            refuses = 403)
    public Response get() {
        return answers.to(actor -> answer(settings.get(actor)));
    }

    /** Changes the settings: 428 without If-Match, 412 when somebody else changed them meanwhile. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Describes(
            value =
                    "Changes the upkeep settings that are still at the revision that If-Match names; for administrators.",
            takes = SettingsInputJson.class,
            answers = SettingsJson.class,
            refuses = 403)
    public Response change(@HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        return answers.toPerson(actor -> {
            UpkeepSettings current = settings.get(actor);
            long revision = Revisions.required(ifMatch, current::revision);
            SettingsInputJson input = Json.read(body, SettingsInputJson.class);
            return answer(settings.change(actor, input.settings(revision)));
        });
    }

    private static Answer answer(UpkeepSettings stored) {
        return Answer.ok(SettingsJson.of(stored)).at(stored.revision());
    }
}
