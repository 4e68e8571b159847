package org.guildhall.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.core.memory.ArtifactBuilder.anArtifact;
import static org.guildhall.core.memory.CommunityBuilder.aCommunity;
import static org.guildhall.core.memory.RitualBuilder.aRitual;
import static org.guildhall.web.fixture.Golden.assertGolden;

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
import org.guildhall.core.ritual.RitualId;
import org.guildhall.web.fixture.PageClient;
import org.guildhall.web.fixture.PageClient.Reply;
import org.guildhall.web.fixture.WebFixture;
import org.junit.jupiter.api.Test;

class CommunityServletTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String THURSDAY =
            "1_" + Instant.parse("2026-08-06T12:00:00Z").getEpochSecond();

    private final WebFixture web = new WebFixture().as("lea");
    private final PageClient client = new PageClient(web);
    private final HttpServlet pages = client.communities();

    @Test
    void showsListAndFoundingForm() {
        web.core.communityRepository.add(aCommunity().named(SCRIPT).draft());

        Reply page = client.get(pages, "communities");

        assertGolden("communities", page.html());
    }

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
    void leadsAnonymousPeopleToTheLogin() {
        web.asAnonymous();

        Reply page = client.get(pages, "communities");

        assertThat(page.html()).contains("href=\"/login\"");
    }

    @Test
    void keepsWhatWasTypedWhenFoundingFails() {
        web.as("sam");

        Reply reply = client.post(
                pages,
                "communities",
                Map.of("action", "found", "space", "GUILD", "name", SCRIPT, "purpose", "", "members", "nobody"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.html())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>")
                .contains("Nobody has the login name “nobody”");
    }

    @Test
    void showsEverythingToLead() {
        fill();

        Reply page = client.get(pages, "communities/1");

        assertThat(page.html()).doesNotContain("<script>");
        assertGolden("community-for-lead", page.html());
    }

    @Test
    void showsOnlyWhatReaderMayDo() {
        fill();
        web.core.access.makePublic();
        web.asAnonymous();

        Reply page = client.get(pages, "communities/1");

        assertGolden("community-for-anonymous", page.html());
    }

    @Test
    void plansRitualInWordsOfPeople() {
        fill();

        Reply reply = client.post(pages, "communities/1", ritual(Map.of("repeat", "every-n-weeks", "interval", "4")));

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
    void answersWrongScheduleAtItsFields() {
        fill();

        Reply reply = client.post(
                pages,
                "communities/1",
                ritual(Map.of("zone", "", "repeat", "custom", "rrule", "FREQ=FORTNIGHTLY", "title", SCRIPT)));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.html())
                .contains("id=\"plan-zone-error\"")
                .contains("id=\"plan-rrule-error\"")
                .contains("value=\"FREQ=FORTNIGHTLY\"")
                .doesNotContain("<script>");
    }

    @Test
    void previewsDatesWithoutStoringAnything() {
        fill();

        Reply reply = client.post(
                pages,
                "communities/1",
                ritual(Map.of("start", "2026-10-20T10:00", "repeat", "weekly", "preview", "yes")));

        assertThat(reply.html())
                .contains("Tue 20 Oct 2026, 10:00")
                .contains("The clocks of Europe/Berlin change before this date");
        assertThat(web.core.ritualRepository.find(new RitualId(2))).isEmpty();
    }

    @Test
    void callsOccurrenceOffAndTakesItBack() {
        fill();

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
    void showsWhatComesNextOfRitualThatTakesPlaceEveryDay() {
        fill();
        web.core.ritualRepository.add(aRitual()
                .of(new CommunityId(1))
                .titled("Stand-up")
                .rule("FREQ=DAILY;WKST=MO")
                .at("09:00")
                .build());

        Reply page = client.get(pages, "communities/1");

        assertThat(page.html())
                .contains(
                        "Mon 3 Aug 2026, 09:00",
                        "Sun 2 Aug 2026, 09:00",
                        "Tue 4 Aug 2026, 09:00",
                        "Fri 7 Aug 2026, 09:00")
                .doesNotContain("Sat 1 Aug 2026, 09:00");
    }

    @Test
    void asksForReasonAtItsField() {
        fill();

        Reply reply =
                client.post(pages, "communities/1", Map.of("action", "cancel", "subject", THURSDAY, "reason", " "));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.html()).contains("id=\"cancel-" + THURSDAY + "-reason-error\"");
    }

    @Test
    void refusesFormThatIsNotOfThePage() {
        fill();

        Reply unknown = client.post(pages, "communities/1", Map.of("action", "destroy"));
        Reply broken = client.post(pages, "communities/1", Map.of("action", "cancel", "subject", "x"));

        assertThat(unknown.status()).isEqualTo(400);
        assertThat(broken.status()).isEqualTo(400);
    }

    @Test
    void takesReview() {
        fill();

        Reply reply = client.post(
                pages,
                "communities/1",
                Map.of("action", "review", "subject", "1", "evidence", "tried-it", "note", "Works"));

        assertThat(reply.location()).endsWith("?done=review");
        assertThat(client.get(pages, "communities/1").html()).contains("Nothing needs attention.");
    }

    @Test
    void changesMembersAsLines() {
        fill();

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
    void refusesChangeByWhoDoesNotLead() {
        fill();
        web.as("otto");

        Reply reply = client.post(pages, "communities/1", ritual(Map.of()));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.html())
                .contains("Only leads of the community")
                .contains("What you typed", "Retrospective", "2026-09-01T10:00")
                .doesNotContain("id=\"plan-title\"");
    }

    @Test
    void refusesChangeByWhoDoesNotLeadBeforeReadingIt() {
        fill();
        web.as("otto");

        Reply plan = client.post(pages, "communities/1", ritual(Map.of("format", "party")));
        Reply edit = client.post(pages, "communities/1", Map.of("action", "edit", "members", "nobody"));
        Reply change = client.post(pages, "communities/1", Map.of("action", "change", "subject", "1"));

        assertThat(plan.html()).contains("Only leads of the community");
        assertThat(edit.html()).contains("Only leads of the community").doesNotContain("has the login name");
        assertThat(change.html()).contains("Only leads of the community");
    }

    @Test
    void saysWhatWasWrongWithFormThatThePageHasNoPlaceForAnyMore() {
        fill();
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
        fill();
        web.core.access.makePublic();
        web.asAnonymous();

        Reply reply = client.post(pages, "communities/1", ritual(Map.of("title", "Long thought about " + SCRIPT)));

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
        fill();
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

    @Test
    void beginsAtTheArtifactThatALinkNames() {
        fill();

        Reply page = client.get(pages, "communities/1?artifact=1");

        assertThat(page.html()).contains("<details class=\"guildhall-fold\" open=\"open\">\n<summary>Still true?");
    }

    @Test
    void goesBackToThePlaceInTheList() {
        fill();
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

    @Test
    void pagesThroughFollowUps() {
        fill();
        for (int i = 0; i < 60; i++) {
            web.core.followUps.raise(
                    GuildhallFixture.actor("otto"),
                    new CommunityId(1),
                    new FollowUpDraft("key-" + i, new PageRef(100), "Number " + i, ""));
        }

        String first = client.get(pages, "communities/1").html();
        String second = client.get(pages, "communities/1?followUpsAfter=50").html();

        assertThat(first).contains("Number 48").doesNotContain("Number 49<").contains("?followUpsAfter=50#");
        assertThat(second).contains("Number 49<").contains("Number 59").doesNotContain("#guildhall-follow-ups");
    }

    @Test
    void takesAddressWithSessionAndRefusesOneThatIsNone() {
        fill();

        Reply withSession = client.get(pages, "communities/1;jsessionid=ABC");
        Reply below = client.get(pages, "communities/1/2");

        assertThat(withSession.status()).isEqualTo(200);
        assertThat(below.status()).isEqualTo(404);
    }

    @Test
    void answersUnknownCommunity() {
        Reply page = client.get(pages, "communities/99");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.html()).contains("There is no community 99 that you may see.");
    }

    private void fill() {
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

    private static Map<String, String> ritual(Map<String, String> changes) {
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
