package org.guildhall.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.core.memory.ArtifactBuilder.anArtifact;
import static org.guildhall.core.memory.CommunityBuilder.aCommunity;

import jakarta.servlet.http.HttpServlet;
import java.time.Instant;
import java.util.Map;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.community.Role;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;
import org.guildhall.core.ritual.RitualId;
import org.guildhall.web.fixture.PageClient;
import org.guildhall.web.fixture.PageClient.Reply;
import org.guildhall.web.fixture.WebFixture;
import org.junit.jupiter.api.Test;

/** What the forms of a community's page do. */
class CommunityFormsTest {

    private static final String THURSDAY =
            "1_" + Instant.parse("2026-08-06T12:00:00Z").getEpochSecond();

    private final CommunityScene scene = new CommunityScene();
    private final WebFixture web = scene.web;
    private final PageClient client = scene.client;
    private final HttpServlet pages = scene.pages;

    @Test
    void foundsCommunityAndGoesThere() {
        web.as("sam");

        Reply reply = client.post(
                pages,
                "communities",
                Map.of("action", "found", "space", "GUILD", "name", "G", "purpose", "P", "members", "lea, sam, "));

        assertThat(reply.location()).endsWith("/guildhall/communities/1?done=found");
        assertThat(web.core
                        .communityRepository
                        .findBySpace(new SpaceKey("GUILD"))
                        .orElseThrow()
                        .with(Role.LEAD))
                .containsExactly(new UserKey("lea"), new UserKey("sam"));
    }

    @Test
    void plansRitualInWordsOfPeople() {
        scene.fill();

        Reply reply = client.post(
                pages, "communities/1", CommunityScene.ritual(Map.of("repeat", "every-n-weeks", "interval", "4")));

        assertThat(reply.location()).endsWith("/communities/1?done=plan");
        assertThat(web.core
                        .rituals
                        .ofCommunity(web.users.current(), new CommunityId(1))
                        .get(1)
                        .schedule()
                        .rule()
                        .orElseThrow())
                .hasToString("FREQ=WEEKLY;INTERVAL=4;WKST=MO;BYDAY=TU");
    }

    @Test
    void previewsDatesWithoutStoringAnything() {
        scene.fill();

        Reply reply = client.post(
                pages,
                "communities/1",
                CommunityScene.ritual(Map.of("start", "2026-10-20T10:00", "repeat", "weekly", "preview", "yes")));

        assertThat(reply.html())
                .contains("Tue 20 Oct 2026, 10:00")
                .contains("The clocks of Europe/Berlin change before this date");
        assertThat(web.core.ritualRepository.find(new RitualId(2))).isEmpty();
    }

    @Test
    void callsOccurrenceOffAndTakesItBack() {
        scene.fill();

        Reply cancelled = client.post(
                pages,
                "communities/1",
                Map.of("action", "cancel", "subject", THURSDAY, "reason", "Half of us are ill"));
        String page = client.get(pages, "communities/1?done=cancel").html();
        Reply reinstated = client.post(pages, "communities/1", Map.of("action", "reinstate", "subject", THURSDAY));

        assertThat(cancelled.location()).endsWith("?done=cancel");
        assertThat(page).contains("Half of us are ill — Lea Lead").contains("The occurrence is cancelled.");
        assertThat(reinstated.location()).endsWith("?done=reinstate");
    }

    @Test
    void saysThatAnOccurrenceWasHeldAndTakesItBack() {
        scene.fill();
        web.core.clock.moveTo(Instant.parse("2026-08-06T15:00:00Z"));

        Reply held = client.post(pages, "communities/1", Map.of("action", "hold", "subject", THURSDAY));
        String page = client.get(pages, "communities/1").html();
        Reply retracted = client.post(pages, "communities/1", Map.of("action", "retract", "subject", THURSDAY));

        assertThat(held.location()).endsWith("?done=hold");
        assertThat(page).contains("It was not held");
        assertThat(client.get(pages, retracted.location().replaceFirst(".*/communities", "communities"))
                        .html())
                .contains("The occurrence counts as held no more.")
                .doesNotContain("It was not held");
    }

    @Test
    void takesReview() {
        scene.fill();

        Reply reply = client.post(
                pages,
                "communities/1",
                Map.of("action", "review", "subject", "1", "evidence", "tried-it", "note", "Works"));

        assertThat(reply.location()).endsWith("?done=review");
        assertThat(client.get(pages, "communities/1").html())
                .contains("The daily run has found nothing so far that needs attention.");
    }

    @Test
    void changesMembersAsLines() {
        scene.fill();

        Reply reply = client.post(
                pages,
                "communities/1",
                Map.of(
                        "action",
                        "edit",
                        "revision",
                        "1",
                        "name",
                        "G",
                        "purpose",
                        "P",
                        "project",
                        "",
                        "members",
                        "lea: lead\notto: curator, observer"));

        assertThat(reply.location()).endsWith("?done=edit");
        assertThat(client.get(pages, "communities/1").html()).contains("curator, observer");
    }

    @Test
    void keepsMemberWhoIsGoneFromTheDirectory() {
        web.core.communityRepository.add(
                aCommunity().with("lea", Role.LEAD).with("gone", Role.OBSERVER).draft());

        Reply reply = client.post(
                pages,
                "communities/1",
                Map.of(
                        "action", "edit",
                        "revision", "1",
                        "name", "G",
                        "purpose", "P",
                        "members", "lea: lead\ngone: observer"));

        assertThat(reply.location()).endsWith("?done=edit");
    }

    @Test
    void goesBackToThePlaceInTheList() {
        scene.fill();
        web.core.artifactRepository.add(anArtifact().page(101).build());
        web.core.pages.put(
                101, new SpaceKey("GUILD"), "Second", new UserKey("otto"), Instant.parse("2026-01-01T09:00:00Z"));

        Reply page = client.get(pages, "communities/1?after=1");
        Reply reviewed = client.post(
                pages,
                "communities/1?after=1",
                Map.of("action", "review", "subject", "2", "evidence", "tried-it", "note", ""));
        Reply refused = client.post(
                pages,
                "communities/1?after=1",
                Map.of("action", "review", "subject", "2", "evidence", "gut", "note", "Kept"));

        assertThat(page.html()).contains("action=\"/confluence/plugins/servlet/guildhall/communities/1?after=1\"");
        assertThat(reviewed.location()).endsWith("?done=review&after=1");
        assertThat(refused.html()).contains("id=\"review-2-evidence-error\"").contains(">Kept</textarea>");
    }
}
