package org.guildhall.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guildhall.core.memory.GuildhallFixture;
import org.guildhall.core.ritual.RitualId;
import org.guildhall.web.fixture.PageClient;
import org.guildhall.web.fixture.PageClient.Reply;
import org.guildhall.web.fixture.WebFixture;
import org.junit.jupiter.api.Test;

/** What a community's page says when a form is refused, and that nothing that was typed is lost. */
class CommunityRefusalsTest {

    private static final String THURSDAY =
            "1_" + Instant.parse("2026-08-06T12:00:00Z").getEpochSecond();

    private final CommunityScene scene = new CommunityScene();
    private final WebFixture web = scene.web;
    private final PageClient client = scene.client;
    private final HttpServlet pages = scene.pages;

    @Test
    void saysEverythingThatFoundingLacksAtOnce() {
        web.as("sam");

        Reply reply = client.post(pages, "communities", Map.of("action", "found"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.html())
                .contains("Nothing was saved. What has to be corrected stands beside its field.")
                .contains("found-space-error", "found-name-error", "found-purpose-error")
                .contains("found-members-error");
    }

    @Test
    void takesFocusToWhatIsWrong() {
        web.as("sam");

        Reply reply = client.post(pages, "communities", Map.of("action", "found", "space", "GUILD", "purpose", "P"));

        assertThat(reply.html())
                .containsPattern("id=\"found-name\"[^>]*autofocus")
                .doesNotContainPattern("id=\"found-space\"[^>]*autofocus");
    }

    @Test
    void keepsWhatWasTypedWhenFoundingFails() {
        web.as("sam");

        Reply reply = client.post(
                pages,
                "communities",
                Map.of(
                        "action",
                        "found",
                        "space",
                        "GUILD",
                        "name",
                        CommunityScene.SCRIPT,
                        "purpose",
                        "",
                        "members",
                        "nobody"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.html())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>")
                .contains("Nobody has the login name “nobody”");
    }

    @Test
    void answersWrongScheduleAtItsFields() {
        scene.fill();

        Reply reply = client.post(
                pages,
                "communities/1",
                CommunityScene.ritual(Map.of(
                        "zone", "", "repeat", "custom", "rrule", "FREQ=FORTNIGHTLY", "title", CommunityScene.SCRIPT)));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.html())
                .contains("id=\"plan-zone-error\"")
                .contains("id=\"plan-rrule-error\"")
                .contains("value=\"FREQ=FORTNIGHTLY\"")
                .doesNotContain("<script>");
    }

    @Test
    void answersEverythingThatIsWrongWithARitualAtOnce() {
        scene.fill();

        Reply reply = client.post(
                pages,
                "communities/1",
                CommunityScene.ritual(Map.of(
                        "title", " ",
                        "start", "soon",
                        "zone", "+02:00",
                        "minutes", "long",
                        "repeat", "every-n-weeks",
                        "interval", "0")));

        assertThat(reply.html())
                .contains("id=\"plan-title-error\"")
                .contains("id=\"plan-start-error\"")
                .contains("id=\"plan-zone-error\"")
                .contains("id=\"plan-minutes-error\"")
                .contains("id=\"plan-interval-error\"");
    }

    @Test
    void asksForReasonAtItsField() {
        scene.fill();

        Reply reply =
                client.post(pages, "communities/1", Map.of("action", "cancel", "subject", THURSDAY, "reason", " "));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.html()).contains("id=\"cancel-" + THURSDAY + "-reason-error\"");
    }

    @Test
    void refusesFormThatIsNotOfThePage() {
        scene.fill();

        Reply unknown = client.post(pages, "communities/1", Map.of("action", "destroy"));
        Reply broken = client.post(pages, "communities/1", Map.of("action", "cancel", "subject", "x"));

        assertThat(unknown.status()).isEqualTo(400);
        assertThat(broken.status()).isEqualTo(400);
    }

    @Test
    void refusesChangeByWhoDoesNotLead() {
        scene.fill();
        web.as("otto");

        Reply reply = client.post(pages, "communities/1", CommunityScene.ritual(Map.of()));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.html())
                .contains("Only leads of the community")
                .contains("What you typed", "Retrospective", "2026-09-01T10:00")
                .doesNotContain("id=\"plan-title\"");
    }

    @Test
    void refusesChangeByWhoDoesNotLeadBeforeReadingIt() {
        scene.fill();
        web.as("otto");

        Reply plan = client.post(pages, "communities/1", CommunityScene.ritual(Map.of("format", "party")));
        Reply edit = client.post(pages, "communities/1", Map.of("action", "edit", "members", "nobody"));
        Reply change = client.post(pages, "communities/1", Map.of("action", "change", "subject", "1"));

        assertThat(plan.html()).contains("Only leads of the community");
        assertThat(edit.html()).contains("Only leads of the community").doesNotContain("has the login name");
        assertThat(change.html()).contains("Only leads of the community");
    }

    @Test
    void saysWhatWasWrongWithFormThatThePageHasNoPlaceForAnyMore() {
        scene.fill();
        web.core.clock.moveTo(Instant.parse("2026-08-06T12:00:00Z"));
        web.core.rituals.hold(
                GuildhallFixture.actor("lea"),
                new RitualId(1),
                Instant.parse("2026-08-06T12:00:00Z"),
                java.util.Optional.empty());

        Reply reply = client.post(
                pages, "communities/1", Map.of("action", "cancel", "subject", THURSDAY, "reason", "Half are ill"));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.html()).contains("was held, so it cannot be cancelled").contains("Half are ill");
    }

    @Test
    void keepsWhatWasTypedForWhoeverIsNotLoggedInAnyMore() {
        scene.fill();
        web.core.access.makePublic();
        web.asAnonymous();

        Reply reply = client.post(
                pages,
                "communities/1",
                CommunityScene.ritual(Map.of("title", "Long thought about " + CommunityScene.SCRIPT)));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.html())
                .contains("You are not logged in any more")
                .contains("href=\"/login\"")
                .contains("Long thought about &lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(web.core.ritualRepository.find(new RitualId(2))).isEmpty();
    }

    @Test
    void showsWhatSomebodyElseSavedMeanwhile() {
        scene.fill();
        Map<String, String> opened = new LinkedHashMap<>(Map.of(
                "action", "edit",
                "revision", "1",
                "name", "My guild",
                "purpose", "So that nobody is afraid of a release",
                "project", "GUILD",
                "members", "lea: lead\r\notto: presenter, note-taker"));
        opened.putAll(Map.of(
                "was.name", "Testing guild",
                "was.purpose", "So that nobody is afraid of a release",
                "was.project", "GUILD",
                "was.members", "lea: lead\r\notto: presenter, note-taker"));
        client.post(
                pages,
                "communities/1",
                Map.of(
                        "action", "edit",
                        "revision", "1",
                        "name", "Their guild",
                        "purpose", "Theirs",
                        "project", "GUILD",
                        "members", "lea: lead\notto: presenter, note-taker"));

        Reply reply = client.post(pages, "communities/1", opened);

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.html())
                .contains("id=\"edit-name\" name=\"name\" value=\"My guild\"")
                .contains("id=\"edit-name-meanwhile\"")
                .contains("changed this meanwhile to: Their guild.")
                .contains(">Theirs</textarea>")
                .contains("It was: So that nobody is afraid")
                .doesNotContain("id=\"edit-project-meanwhile\"", "id=\"edit-members-meanwhile\"");
    }
}
