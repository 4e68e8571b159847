package org.guildhall.web.rest.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.community.CommunityService;
import org.guildhall.core.paging.Slice;
import org.guildhall.core.upkeep.FlagService;
import org.guildhall.web.rest.Answer;
import org.guildhall.web.rest.Answers;
import org.guildhall.web.rest.FlagViews;
import org.guildhall.web.rest.Inputs;
import org.guildhall.web.rest.json.FlagJson;
import org.guildhall.web.rest.json.SliceJson;
import org.guildhall.web.rest.openapi.Describes;
import org.jspecify.annotations.Nullable;

/** Open flags. */
@Path("flags")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class FlagsResource {

    private final FlagService flags;
    private final CommunityService communities;
    private final FlagViews views;
    private final Answers answers;

    @Inject
    public FlagsResource(FlagService flags, CommunityService communities, FlagViews views, Answers answers) {
        this.flags = flags;
        this.communities = communities;
        this.views = views;
        this.answers = answers;
    }

    /** Open flags whose subject the reader may see, of one community or of all. */
    @GET
    @AnonymousSiteAccess
    @Describes(
            value = "Lists open flags whose subject the reader may see, of one community or of all.",
            answers = FlagJson.class,
            list = true,
            refuses = 404)
    public Response list(
            @QueryParam("community") @Nullable String community,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        return answers.to(actor -> {
            Optional<CommunityId> one =
                    Optional.ofNullable(community).filter(id -> !id.isBlank()).map(Inputs::community);
            one.ifPresent(id -> communities.get(actor, id));
            Slice<FlagService.Finding> slice = flags.open(actor, one, Inputs.slice(after, limit), communities);
            return Answer.ok(SliceJson.of(slice, views.of(slice.items())));
        });
    }
}
