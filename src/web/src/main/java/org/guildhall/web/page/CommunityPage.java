package org.guildhall.web.page;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.core.access.Actor;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.community.Community;
import org.guildhall.core.community.Member;
import org.guildhall.core.paging.Slice;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.reference.ProjectKey;

/** What a community's page shows to one reader. */
final class CommunityPage {

    private static final int ROWS = 50;

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

    /** The page, from an artifact on. */
    Map<String, Object> model(Actor actor, Community community, Form sent, long after) throws IOException {
        Map<String, Object> model = new HashMap<>();
        head(model, community);
        rights(model, actor, community);
        rituals(model, actor, community, sent);
        Slice<Artifact> artifacts =
                useCases.artifacts().ofCommunity(actor, community.id(), new SliceRequest(after, ROWS));
        model.put("artifacts", new ArtifactSection(frame, views).of(artifacts, sent));
        model.put(
                "more",
                artifacts.next().isPresent() ? Long.toString(artifacts.next().getAsLong()) : "");
        model.put("editHtml", new CommunityForm(frame).changing(sent, community));
        model.put("editOpen", sent.as(CommunityForm.EDIT, "").isSent() ? "yes" : "");
        open(model, actor, community);
        return model;
    }

    private void head(Map<String, Object> model, Community community) {
        model.put("id", Long.toString(community.id().value()));
        model.put("name", community.name());
        model.put("purpose", community.purpose());
        model.put("space", community.space().value());
        model.put("project", community.project().map(ProjectKey::value).orElse(""));
        model.put("revision", Long.toString(community.revision()));
        model.put("members", community.members().stream().map(this::member).toList());
    }

    private void rights(Map<String, Object> model, Actor actor, Community community) {
        boolean leads = useCases.communities().mayLead(actor, community);
        boolean facilitates = leads || useCases.communities().mayFacilitate(actor, community);
        model.put("leads", leads ? "yes" : "");
        model.put("facilitates", facilitates ? "yes" : "");
        model.put("known", actor.user().isPresent() ? "yes" : "");
    }

    private void rituals(Map<String, Object> model, Actor actor, Community community, Form sent) throws IOException {
        var rituals = useCases.rituals().ofCommunity(actor, community.id());
        String zone = views.times().readersZone().getId();
        model.put("readersZone", zone);
        model.put("rituals", new RitualSection(frame, views, clock).of(rituals, useCases.occurrences(), sent));
        model.put("planHtml", new RitualForm(frame, views.previews()).planning(sent, zone));
        model.put("planOpen", sent.as(RitualForm.PLAN, "").isSent() || rituals.isEmpty() ? "yes" : "");
        model.put("timeboxes", RitualForm.timeboxes());
        model.put("zonesId", RitualForm.ZONES);
        model.put("zones", zones());
    }

    private void open(Map<String, Object> model, Actor actor, Community community) {
        OpenSection section = new OpenSection(frame, views);
        SliceRequest request = new SliceRequest(0, ROWS);
        model.put(
                "flags",
                section.flags(useCases.flags()
                        .open(actor, Optional.of(community.id()), request, useCases.communities())
                        .items()));
        model.put(
                "followUps",
                section.followUps(
                        useCases.followUps()
                                .ofCommunity(actor, community.id(), request)
                                .items(),
                        actor));
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
