package org.guildhall.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.core.memory.ArtifactBuilder.anArtifact;
import static org.guildhall.core.memory.CommunityBuilder.aCommunity;
import static org.guildhall.core.memory.RitualBuilder.aRitual;
import static org.guildhall.web.fixture.Golden.assertGolden;

import jakarta.servlet.http.HttpServlet;
import java.time.Instant;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.followup.FollowUpDraft;
import org.guildhall.core.memory.GuildhallFixture;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;
import org.guildhall.web.fixture.PageClient;
import org.guildhall.web.fixture.PageClient.Reply;
import org.guildhall.web.fixture.WebFixture;
import org.junit.jupiter.api.Test;

class CommunityServletTest {

    private final CommunityScene scene = new CommunityScene();
    private final WebFixture web = scene.web;
    private final PageClient client = scene.client;
    private final HttpServlet pages = scene.pages;

    @Test
    void showsListAndFoundingForm() {
        web.core.communityRepository.add(
                aCommunity().named(CommunityScene.SCRIPT).draft());

        Reply page = client.get(pages, "communities");

        assertGolden("communities", page.html());
    }

    @Test
    void leadsAnonymousPeopleToTheLogin() {
        web.asAnonymous();

        Reply page = client.get(pages, "communities");

        assertThat(page.html()).contains("href=\"/login\"");
    }

    @Test
    void showsEverythingToLead() {
        scene.fill();

        Reply page = client.get(pages, "communities/1");

        assertThat(page.html()).doesNotContain("<script>");
        assertGolden("community-for-lead", page.html());
    }

    @Test
    void offersReviewOnlyToWhoeverMayEditThePage() {
        scene.fill();
        web.core.access.makeReadOnly(new PageRef(100), new UserKey("otto"));

        Reply toLead = client.get(pages, "communities/1");
        web.as("otto");
        Reply toOtto = client.get(pages, "communities/1");

        assertThat(toLead.html()).contains("name=\"evidence\"");
        assertThat(toOtto.html())
                .contains("Leaky data")
                .doesNotContain("name=\"evidence\"", "<th scope=\"col\">Review</th>");
    }

    @Test
    void showsOnlyWhatReaderMayDo() {
        scene.fill();
        web.core.access.makePublic();
        web.asAnonymous();

        Reply page = client.get(pages, "communities/1");

        assertGolden("community-for-anonymous", page.html());
    }

    @Test
    void showsWhatComesNextOfRitualThatTakesPlaceEveryDay() {
        scene.fill();
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
    void foldsDatesAwayWhereThereAreManyRituals() {
        scene.fill();
        for (int i = 0; i < 4; i++) {
            web.core.ritualRepository.add(
                    aRitual().of(new CommunityId(1)).titled("Lab " + i).build());
        }
        String few = client.get(pages, "communities/1").html();
        web.core.ritualRepository.add(
                aRitual().of(new CommunityId(1)).titled("Stand-up").at("09:00").build());

        String many = client.get(pages, "communities/1").html();

        assertThat(few).doesNotContain("<summary>Dates");
        assertThat(many)
                .contains("<summary>Dates<span class=\"assistive\"> Stand-up</span>: Thu 6 Aug 2026, 09:00 · Planned");
    }

    @Test
    void saysOnceWhatToDoAboutFlagsOfOneReason() {
        scene.fill();
        web.core.pages.put(
                101, new SpaceKey("GUILD"), "Old", new UserKey("otto"), Instant.parse("2026-01-01T09:00:00Z"));
        web.core.artifactRepository.add(anArtifact().page(101).build());
        web.core.sweeps.runNow(GuildhallFixture.ADMIN);

        Reply page = client.get(pages, "communities/1");

        assertThat(page.html().split("Its review date has passed\\.", -1)).hasSize(3);
        assertThat(page.html()).containsOnlyOnce("and say how you know.");
    }

    @Test
    void beginsAtTheArtifactThatALinkNames() {
        scene.fill();

        Reply page = client.get(pages, "communities/1?artifact=1");

        assertThat(page.html()).contains("<details class=\"guildhall-fold\" open=\"open\">\n<summary>Still true?");
    }

    @Test
    void pagesThroughFollowUps() {
        scene.fill();
        for (int i = 0; i < 60; i++) {
            web.core.followUps.raise(
                    GuildhallFixture.actor("otto"),
                    new CommunityId(1),
                    new FollowUpDraft("key-" + i, new PageRef(100), "Number " + i, ""));
        }

        String first = client.get(pages, "communities/1").html();
        String second = client.get(pages, "communities/1?followUpsAfter=50").html();

        assertThat(first).contains("Number 48").doesNotContain("Number 49<").contains("?followUpsAfter=50#");
        assertThat(second).contains("Number 49<").contains("Number 59").doesNotContainPattern("followUpsAfter=\\d+#");
    }

    @Test
    void takesAddressWithSessionAndRefusesOneThatIsNone() {
        scene.fill();

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
}
