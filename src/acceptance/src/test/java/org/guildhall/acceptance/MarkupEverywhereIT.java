package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.kernel.ProductName.CONFLUENCE;
import static org.guildhall.host.kernel.ProductName.JIRA;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.junit.WithHost;
import org.guildhall.host.mail.ReceivedMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people type is text wherever it is shown again; on a host of its own, because a sweep looks at everything. */
@WithHost(fresh = true)
@ExtendWith(Browser.Extension.class)
class MarkupEverywhereIT {

    private static final List<String> CALLED_OFF =
            List.of("2026-11-04T13:00:00Z", "2026-11-11T13:00:00Z", "2026-11-18T13:00:00Z");

    private static final String PAGE = "<ac:structured-macro ac:name=\"guildhall-session-summary\"><ac:rich-text-body>"
            + "<p>Text.</p></ac:rich-text-body></ac:structured-macro><ac:structured-macro ac:name=\"guildhall-rituals\"/>";

    @Test
    void showsWhatPeopleTypeAsTextOnPagesInJiraAndInMail(HostSession host, Browser browser) {
        Demo demo = Demo.of(host);
        Team team = demo.newTeam("TYPED", Markup.TYPED);
        long page = team.publish("sofia", Markup.TYPED, PAGE);
        long ritual = team.plan(Markup.TYPED, "2026-11-04T14:00");
        CALLED_OFF.forEach(start -> callOff(demo, ritual, start));
        callOff(demo, ritual, "2026-11-25T13:00:00Z");
        String issue = raise(demo, team, page);
        review(demo, team, page);

        onThePage(host, browser, page);
        onTheCommunityPage(host, browser, team);
        inJira(host, browser, issue);
        host.advanceTo(host.now().plus(Duration.ofDays(400)));
        host.runJob(CONFLUENCE, "guildhall.upkeep");
        host.runJob(CONFLUENCE, "guildhall.outbox");
        inMail(host, browser);
        flaggedInJira(host, browser, team);
    }

    private static void onThePage(HostSession host, Browser browser, long page) {
        Visitor sofia = Visitor.of(browser, host, CONFLUENCE, "sofia").openPage(page);

        assertThat(Markup.timesShown(sofia, "#title-text")).isEqualTo(1);
        assertThat(Markup.timesShown(sofia, ".guildhall-follow-ups")).isEqualTo(2);
        assertThat(Markup.timesShown(sofia, ".guildhall-rituals")).isEqualTo(3);
        assertThat(Markup.wasRun(sofia)).isFalse();
        assertThat(sofia.violations()).isEmpty();
    }

    private static void onTheCommunityPage(HostSession host, Browser browser, Team team) {
        Visitor mara = Visitor.of(browser, host, CONFLUENCE, "mara").open(team.address());

        assertThat(Markup.timesShown(mara, "#guildhall-community")).isGreaterThanOrEqualTo(7);
        assertThat(Markup.wasRun(mara)).isFalse();
        assertThat(mara.violations()).isEmpty();
    }

    private static void inJira(HostSession host, Browser browser, String issue) {
        Visitor sofia = Visitor.of(browser, host, JIRA, "sofia").open("/browse/" + issue);

        assertThat(Markup.timesShown(sofia, "#summary-val")).isEqualTo(1);
        assertThat(Markup.timesShown(sofia, "#description-val")).isGreaterThanOrEqualTo(4);
        assertThat(Markup.timesShown(sofia, "[data-panel-key$=origin]")).isEqualTo(3);
        assertThat(Markup.wasRun(sofia)).isFalse();
        assertThat(sofia.violations()).isEmpty();
    }

    private static void inMail(HostSession host, Browser browser) {
        assertThat(host.mail("sofia@data.example")).hasSize(1);
        ReceivedMail digest = host.mail("sofia@data.example").get(0);
        assertThat(digest.text() + digest.html()).contains(Markup.ESCAPED);

        Visitor sofia = Visitor.of(browser, host, CONFLUENCE, "sofia").open("/mail");
        assertThat(Markup.wasRun(sofia)).isFalse();
    }

    private static void flaggedInJira(HostSession host, Browser browser, Team team) {
        List<JsonNode> stale = team.issues("Still true? " + Markup.TYPED);
        assertThat(stale).hasSize(1);

        inJiraFlagged(Visitor.of(browser, host, JIRA, "mara")
                .open("/browse/" + stale.get(0).path("key").asText()));
    }

    private static void inJiraFlagged(Visitor mara) {
        assertThat(Markup.timesShown(mara, "#description-val")).isGreaterThanOrEqualTo(2);
        assertThat(Markup.wasRun(mara)).isFalse();
    }

    private static void callOff(Demo demo, long ritual, String start) {
        demo.confluence("mara")
                .put(
                        Demo.REST + "/rituals/" + ritual + "/occurrences/" + start + "/cancellation",
                        Map.of("reason", Markup.TYPED))
                .ok();
    }

    private static String raise(Demo demo, Team team, long page) {
        return demo.confluence("sofia")
                .post(
                        team.path("/follow-ups"),
                        Map.of("key", "typed-1", "page", page, "summary", Markup.TYPED, "ifThen", Markup.TYPED))
                .ok()
                .json()
                .path("issue")
                .path("key")
                .asText();
    }

    private static void review(Demo demo, Team team, long page) {
        long artifact = team.artifact(page).orElseThrow().path("id").asLong();
        demo.confluence("sofia")
                .post(
                        Demo.REST + "/artifacts/" + artifact + "/reviews",
                        Map.of("evidence", "tried-it", "note", Markup.TYPED))
                .ok();
    }
}
