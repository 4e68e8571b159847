package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.kernel.ProductName.JIRA;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.Map;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.junit.WithHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The panel of an issue that says which page and session it came from. */
@WithHost
@ExtendWith(Browser.Extension.class)
class IssuePanelIT {

    private static final String SUMMARY =
            "<ac:structured-macro ac:name=\"guildhall-session-summary\"><ac:parameter ac:name=\"ritual\">Forecast review"
                    + "</ac:parameter><ac:parameter ac:name=\"date\">2026-11-18</ac:parameter><ac:rich-text-body><p>x</p>"
                    + "</ac:rich-text-body></ac:structured-macro>";

    @Test
    void saysWhichPageAndSessionTheIssueCameFrom(HostSession host, Browser browser) {
        Team team = Demo.of(host).newTeam("PANEL", "Forecasting guild");
        team.plan("Forecast review", "2026-11-04T14:00");
        String title = "Seasons in the sales forecast";
        long page = team.publish("sofia", title, SUMMARY);
        String key = raise(team, page);

        Visitor sofia = Visitor.of(browser, host, JIRA, "sofia").open("/browse/" + key);

        Locator panel = sofia.tab().locator("[data-panel-key$=origin]").first();
        assertThat(panel.innerText())
                .contains(
                        title,
                        "Forecasting guild",
                        "Forecast review",
                        "2026-11-18",
                        "When I next see a jump in December");
        assertThat(panel.locator("a").first().getAttribute("href")).endsWith("pageId=" + page);
        assertThat(sofia.violations()).isEmpty();
        Browser.picture(sofia.tab(), "issue-panel");
    }

    @Test
    void isNotOnIssuesThatSomebodyElseMade(HostSession host, Browser browser) {
        Demo demo = Demo.of(host);
        JsonNode issue = demo.jira("sofia")
                .post(
                        "/rest/api/2/issue",
                        Map.of(
                                "fields",
                                Map.of(
                                        "project", Map.of("key", "DATA"),
                                        "summary", "Order more coffee",
                                        "issuetype", Map.of("name", "Task"))))
                .ok()
                .json();

        Visitor sofia = Visitor.of(browser, host, JIRA, "sofia")
                .open("/browse/" + issue.path("key").asText());

        assertThat(sofia.text("#summary-val")).isEqualTo("Order more coffee");
        assertThat(sofia.tab().locator("[data-panel-key$=origin]").count()).isZero();
    }

    private static String raise(Team team, long page) {
        return team.demo()
                .confluence("sofia")
                .post(
                        team.path("/follow-ups"),
                        Map.of(
                                "key", "panel-1",
                                "page", page,
                                "summary", "Compare with last year before trusting a gain",
                                "ifThen", "When I next see a jump in December, I will look at the year before."))
                .ok()
                .json()
                .at("/issue/key")
                .asText();
    }
}
