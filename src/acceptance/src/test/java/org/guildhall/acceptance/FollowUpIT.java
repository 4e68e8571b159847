package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.kernel.ProductName.CONFLUENCE;
import static org.guildhall.host.kernel.ProductName.JIRA;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.Map;
import org.guildhall.host.junit.HostAnswer;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.junit.WithHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@WithHost
@ExtendWith(Browser.Extension.class)
class FollowUpIT {

    private static final String PLAN = "Write the smallest useful difference into the plan template";
    private static final String SUMMARY =
            """
            <ac:structured-macro ac:name="guildhall-session-summary">\
            <ac:parameter ac:name="kind">experiment-review</ac:parameter>\
            <ac:parameter ac:name="hypothesis">Reminders bring people back.</ac:parameter>\
            <ac:rich-text-body><p>Two weeks, two groups.</p></ac:rich-text-body></ac:structured-macro>""";

    @Test
    void raisesLearningFollowUpAsThePersonWithLinksBothWays(HostSession host, Browser browser) {
        Team team = Demo.of(host).newTeam("REMINDERS", "Reminder team");
        long page = team.publish("sofia", "Reminders after a week", SUMMARY);
        Visitor sofia = Visitor.of(browser, host, CONFLUENCE, "sofia").openPage(page);
        FollowUpDialog dialog = FollowUpDialog.open(sofia);
        dialog.fill(PLAN, "When I next plan an experiment, I will write it down first.");
        assertThat(sofia.violations()).isEmpty();
        Browser.picture(sofia.tab(), "follow-up-dialog");

        dialog.send();

        JsonNode issue = only(team, PLAN);
        String key = issue.path("key").asText();
        assertThat(sofia.text(".guildhall-follow-ups [role=status]")).contains(key);
        assertThat(row(sofia).locator(".guildhall-status").innerText()).isEqualToIgnoringCase("To Do");
        assertThat(issue.path("fields").path("issuetype").path("name").asText()).isEqualTo("Learning follow-up");
        assertThat(issue.path("fields").path("reporter").path("name").asText()).isEqualTo("sofia");
        assertThat(remoteLinks(host, key))
                .contains("Reminders after a week")
                .contains(host.address(CONFLUENCE) + "/pages/viewpage.action?pageId=" + page);
        sofia.openPage(page);
        assertThat(row(sofia).innerText()).contains(key, PLAN, "When I next plan an experiment");
        assertThat(row(sofia).locator(".guildhall-status").innerText()).isEqualToIgnoringCase("To Do");
        assertThat(row(sofia).locator("a.guildhall-issue").getAttribute("href"))
                .isEqualTo(host.address(JIRA) + "/browse/" + key);
        assertThat(sofia.violations()).isEmpty();
        Browser.picture(sofia.tab(), "follow-up-on-page");
    }

    @Test
    void showsOnThePageWhatBecomesOfTheIssueInJira(HostSession host, Browser browser) {
        Team team = Demo.of(host).newTeam("INVOICES", "Invoice team");
        long page = team.publish("sofia", "Invoices read by a model", SUMMARY);
        String key = raised(team, "sofia", page, "Label two hundred invoices", "invoices-1")
                .json()
                .path("issue")
                .path("key")
                .asText();
        Visitor sofia = Visitor.of(browser, host, CONFLUENCE, "sofia").openPage(page);
        assertThat(row(sofia).locator(".guildhall-status").innerText()).isEqualToIgnoringCase("To Do");
        Visitor inJira = Visitor.of(browser, host, JIRA, "sofia").open("/browse/" + key);
        assertThat(inJira.text("[data-panel-key$=origin]")).contains("Invoices read by a model", "Invoice team");
        assertThat(inJira.violations()).isEmpty();
        Browser.picture(inJira.tab(), "jira-issue");

        inJira.tab()
                .getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, named("In Progress"))
                .click();
        host.advanceTo(host.now().plus(Duration.ofSeconds(10)));
        sofia.openPage(page);

        assertThat(row(sofia).locator(".guildhall-status").innerText()).isEqualToIgnoringCase("In Progress");
    }

    @Test
    void raisesOneIssueHoweverOftenTheSameButtonIsPressed(HostSession host, Browser browser) {
        Team team = Demo.of(host).newTeam("TWICE", "Hasty team");
        long page = team.publish("sofia", "Pressed twice", SUMMARY);
        Visitor sofia = Visitor.of(browser, host, CONFLUENCE, "sofia").openPage(page);
        FollowUpDialog dialog = FollowUpDialog.open(sofia);
        dialog.fill("Ask the help desk", "");

        dialog.sendTwice();

        only(team, "Ask the help desk");
        assertThat(sofia.tab().locator(".guildhall-follow-ups li").count()).isEqualTo(1);
    }

    @Test
    void raisesOneIssueForOneKeyOverRest(HostSession host) {
        Team team = Demo.of(host).newTeam("ONCE", "Careful team");
        long page = team.publish("sofia", "Said twice", SUMMARY);

        HostAnswer first = raised(team, "sofia", page, "Ask the help desk", "once-1");
        HostAnswer second = raised(team, "sofia", page, "Ask the help desk", "once-1");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().path("issue").path("key"))
                .isEqualTo(first.json().path("issue").path("key"));
        only(team, "Ask the help desk");
    }

    private static JsonNode only(Team team, String summary) {
        assertThat(team.issues(summary)).hasSize(1);
        return team.issues(summary).get(0);
    }

    private static HostAnswer raised(Team team, String person, long page, String summary, String key) {
        return team.demo()
                .confluence(person)
                .post(team.path("/follow-ups"), Map.of("key", key, "page", page, "summary", summary));
    }

    private static String remoteLinks(HostSession host, String key) {
        return host.client(JIRA, "admin")
                .get("/rest/api/2/issue/" + key + "/remotelink")
                .ok()
                .body();
    }

    private static Locator row(Visitor visitor) {
        return visitor.tab().locator(".guildhall-follow-ups li").first();
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions named(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions().setName(name);
    }
}
