package org.guildhall.web.page;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.core.access.Actor;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.ArtifactId;
import org.guildhall.core.community.Community;
import org.guildhall.core.community.Member;
import org.guildhall.core.followup.FollowUp;
import org.guildhall.core.paging.Slice;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.reference.ProjectKey;
import org.guildhall.core.upkeep.FlagService;

/** What a community's page shows to one reader. */
final class CommunityPage {

    private static final int ROWS = 50;
    /** They stand above everything else. */
    private static final int FLAGS = 20;

    private static final int MOST_SLICES = 10;

    private final CommunityUseCases useCases;
    private final PageViews views;
    private final PageFrame frame;
    private final Clock clock;

    CommunityPage(CommunityUseCases useCases, PageViews views, PageFrame frame, Clock clock) {
        this.useCases = useCases;
        this.views = views;
        this.frame = frame;
        this.clock = clock;
    }

    /** What the reader may do here; forms for anything else are not made. */
    record Rights(boolean mayFacilitate, boolean mayLead) {}

    /** The page, with its lists from that place on. */
    Map<String, Object> model(Actor actor, Community community, Form sent, Place place) throws IOException {
        Map<String, Object> model = new HashMap<>();
        head(model, community);
        Rights rights = rights(model, actor, community);
        model.put("query", place.query());
        model.put("editHtml", rights.mayLead() ? new CommunityForm(frame).changing(sent, community) : "");
        model.put("editOpen", sent.as(CommunityForm.EDIT, "").isSent() ? "yes" : "");
        rituals(model, actor, community, sent, rights);
        artifacts(model, actor, community, sent, place);
        flags(model, actor, community, place.flags());
        followUps(model, actor, community, place.followUps());
        return model;
    }

    private void head(Map<String, Object> model, Community community) {
        model.put("id", Long.toString(community.id().value()));
        model.put("name", community.name());
        model.put("purpose", community.purpose());
        model.put("space", community.space().value());
        model.put("project", community.project().map(ProjectKey::value).orElse(""));
        model.put("members", community.members().stream().map(this::member).toList());
    }

    private Rights rights(Map<String, Object> model, Actor actor, Community community) {
        boolean leads = useCases.communities().mayLead(actor, community);
        boolean facilitates = leads || useCases.communities().mayFacilitate(actor, community);
        model.put("leads", leads ? "yes" : "");
        model.put("facilitates", facilitates ? "yes" : "");
        return new Rights(facilitates, leads);
    }

    private void rituals(Map<String, Object> model, Actor actor, Community community, Form sent, Rights rights)
            throws IOException {
        var rituals = useCases.rituals().ofCommunity(actor, community.id());
        String zone = views.times().readersZone().getId();
        model.put("readersZone", zone);
        model.put("rituals", new RitualSection(frame, views, clock, rights).of(rituals, useCases.occurrences(), sent));
        model.put("planHtml", rights.mayLead() ? new RitualForm(frame, views.previews()).planning(sent, zone) : "");
        model.put("planOpen", sent.as(RitualForm.PLAN, "").isSent() || rituals.isEmpty() ? "yes" : "");
        model.put("timeboxes", RitualForm.timeboxes());
        model.put("zonesId", RitualForm.ZONES);
        model.put("zones", zones());
    }

    private void artifacts(Map<String, Object> model, Actor actor, Community community, Form sent, Place place)
            throws IOException {
        Slice<Artifact> slice =
                useCases.artifacts().ofCommunity(actor, community.id(), new SliceRequest(place.after(), ROWS));
        Set<ArtifactId> reviewable = useCases.artifacts().reviewable(actor, slice.items());
        ArtifactSection section = new ArtifactSection(frame, views);
        model.put("artifacts", section.of(slice.items(), reviewable, sent, place.artifact()));
        model.put("reviews", reviewable.isEmpty() ? "" : "yes");
        model.put("more", Place.text(slice.next()));
    }

    private void flags(Map<String, Object> model, Actor actor, Community community, long after) {
        Slice<FlagService.Finding> slice = useCases.flags()
                .open(actor, Optional.of(community.id()), new SliceRequest(after, FLAGS), useCases.communities());
        model.put("flags", new OpenSection(frame, views).flags(slice.items()));
        model.put("moreFlags", Place.text(slice.next()));
    }

    /** Those that are open; where all of a slice are done, the next ones are looked at, up to a limit. */
    private void followUps(Map<String, Object> model, Actor actor, Community community, long after) {
        OpenSection section = new OpenSection(frame, views);
        List<Map<String, String>> rows = List.of();
        OptionalLong next = OptionalLong.of(after);
        for (int slices = 0; rows.isEmpty() && next.isPresent() && slices < MOST_SLICES; slices++) {
            Slice<FollowUp> slice =
                    useCases.followUps().ofCommunity(actor, community.id(), new SliceRequest(next.getAsLong(), ROWS));
            rows = section.followUps(slice.items(), actor);
            next = slice.next();
        }
        model.put("followUps", rows);
        model.put("moreFollowUps", Place.text(next));
    }

    private Map<String, String> member(Member member) {
        String roles = member.roles().stream()
                .sorted()
                .map(r -> frame.texts().word("role", r))
                .collect(Collectors.joining(", "));
        return Map.of(
                "name",
                frame.users().displayNameOf(member.user()),
                "roles",
                roles.isEmpty() ? frame.texts().get("role.member") : roles);
    }

    private static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(z -> z.contains("/") && !z.startsWith("Etc/") && !z.startsWith("SystemV/"))
                .sorted()
                .toList();
    }
}
