package org.guildhall.web.page;

import static org.guildhall.core.memory.ArtifactBuilder.anArtifact;
import static org.guildhall.core.memory.CommunityBuilder.aCommunity;
import static org.guildhall.core.memory.RitualBuilder.aRitual;

import jakarta.servlet.http.HttpServlet;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.community.Role;
import org.guildhall.core.followup.FollowUpDraft;
import org.guildhall.core.memory.GuildhallFixture;
import org.guildhall.core.memory.Times;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;
import org.guildhall.web.fixture.PageClient;
import org.guildhall.web.fixture.WebFixture;

/** The page of a community over memory, as the lead Lea sees it unless a test says otherwise. */
final class CommunityScene {

    static final String SCRIPT = "<script>alert(1)</script>";

    final WebFixture web = new WebFixture().as("lea");
    final PageClient client = new PageClient(web);
    final HttpServlet pages = client.communities();

    /** A community with a ritual, a stale artifact, its flag and a follow-up. */
    void fill() {
        web.core.communityRepository.add(aCommunity()
                .with("lea", Role.LEAD)
                .with("otto", Role.PRESENTER, Role.NOTE_TAKER)
                .draft());
        web.core.ritualRepository.add(aRitual()
                .of(new CommunityId(1))
                .titled("Case review " + SCRIPT)
                .in(Times.NEW_YORK)
                .at("08:00")
                .build());
        web.core.pages.put(
                100,
                new SpaceKey("GUILD"),
                "Leaky data " + SCRIPT,
                new UserKey("otto"),
                Instant.parse("2026-01-01T09:00:00Z"));
        web.core.artifactRepository.add(anArtifact().build());
        web.core.sweeps.runNow(GuildhallFixture.ADMIN);
        web.core.followUps.raise(
                GuildhallFixture.actor("otto"),
                new CommunityId(1),
                new FollowUpDraft("k", new PageRef(100), "Split by time", "When I next split, I will …"));
    }

    /** The form for planning, filled in; with changes. */
    static Map<String, String> ritual(Map<String, String> changes) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("action", "plan");
        fields.put("title", "Retrospective");
        fields.put("format", "retrospective");
        fields.put("start", "2026-09-01T10:00");
        fields.put("zone", "Europe/Berlin");
        fields.put("minutes", "");
        fields.put("repeat", "weekly");
        fields.put("interval", "");
        fields.put("rrule", "");
        fields.putAll(changes);
        return fields;
    }
}
