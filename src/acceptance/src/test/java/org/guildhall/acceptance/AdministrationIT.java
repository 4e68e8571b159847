package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.kernel.ProductName.CONFLUENCE;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;
import org.guildhall.host.junit.HostAnswer;
import org.guildhall.host.junit.HostClient;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.junit.WithHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Guildhall's page in Confluence's administration, on a host of its own: settings are the whole site's. */
@WithHost(fresh = true)
@ExtendWith(Browser.Extension.class)
class AdministrationIT {

    private static final String PATH = "/plugins/servlet/guildhall/admin";

    @Test
    void asksForThePasswordOnceMore(HostSession host, Browser browser) {
        Demo.of(host);
        Page tab = Visitor.of(browser, host, CONFLUENCE, "admin").open(PATH).tab();

        assertThat(tab.locator("h1").innerText()).isEqualTo("Administrator access");
        tab.fill("#password", "admin");
        tab.click("#authenticateButton");

        assertThat(tab.locator("#guildhall-admin h1").innerText()).isEqualTo("Guildhall");
    }

    @Test
    void savesEverySettingAndShowsIt(HostSession host, Browser browser) {
        Demo.of(host);
        Page tab = administration(browser, host);
        assertThat(Browser.seriousViolations(tab)).isEmpty();
        Browser.picture(tab, "administration");

        days(tab, "Decision").fill("91");
        tab.getByLabel("Cancelled in a row").fill("4");
        tab.getByText("The administrators of the site").click();
        tab.getByLabel("Jira project").fill("DATA");
        tab.getByText("Look after artifacts and rituals every day").click();
        save(tab);

        assertThat(tab.locator("[role=status]").innerText()).isEqualTo("The settings are saved.");
        JsonNode settings = settings(host);
        assertThat(settings.path("enabled").asBoolean()).isFalse();
        assertThat(settings.at("/daysUntilStale/decision").asInt()).isEqualTo(91);
        assertThat(settings.path("cancelledInARow").asInt()).isEqualTo(4);
        assertThat(settings.path("recipients")).hasSize(3);
        assertThat(settings.path("project").asText()).isEqualTo("DATA");
        assertThat(days(tab, "Decision").inputValue()).isEqualTo("91");
        reset(host);
    }

    @Test
    void answersWrongValuesAtTheirFieldAndKeepsWhatWasTyped(HostSession host, Browser browser) {
        Demo.of(host);
        JsonNode before = settings(host);
        Page tab = administration(browser, host);

        days(tab, "Decision").fill("0");
        days(tab, "Pattern").fill("77");
        tab.getByLabel("Cancelled in a row").fill("99");
        tab.getByLabel("Jira project").fill("not a key");
        save(tab);

        assertThat(error(tab, "daysUntilStale.DECISION")).contains("0 days are too few");
        assertThat(error(tab, "cancelledInARow")).contains("99 cancelled occurrences");
        assertThat(error(tab, "project")).contains("not a key");
        assertThat(days(tab, "Decision").inputValue()).isEqualTo("0");
        assertThat(days(tab, "Pattern").inputValue()).isEqualTo("77");
        assertThat(tab.getByLabel("Jira project").inputValue()).isEqualTo("not a key");
        assertThat(settings(host)).isEqualTo(before);
        assertThat(Browser.seriousViolations(tab)).isEmpty();
        Browser.picture(tab, "administration-errors");
    }

    @Test
    void saysWhatTheNextRunWouldFindAndWhoWouldHearOfItBeforeAnythingIsSaved(HostSession host, Browser browser) {
        Demo.of(host);
        Page tab = administration(browser, host);
        JsonNode before = settings(host);

        days(tab, "Session summary").fill("1");
        tab.getByText("Show what it would find").click();

        assertThat(tab.locator("[role=status]").innerText())
                .containsPattern("Pages flagged: [1-9]")
                .contains("Session summary ", "Mara Lindqvist (", "Nothing was saved, flagged or sent.");
        assertThat(days(tab, "Session summary").inputValue()).isEqualTo("1");
        assertThat(settings(host)).isEqualTo(before);
        assertThat(Browser.seriousViolations(tab)).isEmpty();
        Browser.picture(tab, "administration-preview");
    }

    @Test
    void tellsWhatTheLastRunsDidAndHowLongTheyTook(HostSession host, Browser browser) {
        Demo.of(host);
        Page tab = administration(browser, host);

        tab.getByText("Run now").click();
        tab.getByText("Run now").click();

        assertThat(tab.locator("[role=status]").innerText()).startsWith("The run has ended:");
        Locator rows = tab.locator("table[aria-labelledby=guildhall-runs] tbody tr");
        assertThat(rows.count()).isEqualTo(2);
        assertThat(rows.nth(0).innerText())
                .containsIgnoringCase("completed")
                .contains("a person")
                .containsPattern("\\d+ ms|\\d\\.\\d s");
        assertThat(rows.nth(1).locator("td").nth(5).innerText()).isNotEqualTo("0");
        assertThat(rows.nth(0).locator("td").nth(5).innerText()).isEqualTo("0");
        assertThat(Browser.seriousViolations(tab)).isEmpty();
        tab.locator("#guildhall-runs").scrollIntoViewIfNeeded();
        Browser.picture(tab, "sweep-runs");
        assertDigest(host, browser);
    }

    private static void assertDigest(HostSession host, Browser browser) {
        Page mail = Visitor.of(browser, host, CONFLUENCE, "mara").open("/mail").tab();
        assertThat(mail.locator("#mail-list tbody tr").count()).isEqualTo(1);
        mail.locator("#mail-list a").click();
        assertThat(mail.frameLocator("iframe").locator("body").innerText())
                .contains("Hello Mara", "Experiment review", "Its last occurrences were all cancelled.");
        Browser.picture(mail, "digest-mail");
    }

    @Test
    void takesEffectWithTheNextSweep(HostSession host) {
        Demo.of(host);
        Guild guild = Guild.found(host, "ADM");
        guild.artifact(guild.page("Plan", "<p>x</p>"), "decision");
        host.advanceTo(host.now().plusSeconds(2 * 86_400));
        sweep(host);
        assertThat(flags(guild)).isEmpty();

        change(host, Map.of("decision", 1));
        sweep(host);

        assertThat(flags(guild)).hasSize(1);
        reset(host);
        host.advanceTo(Demo.NOW);
    }

    @Test
    void refusesAFormThatWasNotSentFromThePage(HostSession host, Browser browser) {
        JsonNode before = settings(host);
        Page tab = administration(browser, host);

        tab.getByLabel("Cancelled in a row").fill("9");
        tab.evaluate("document.querySelectorAll('#guildhall-admin [name=atl_token]').forEach(token => token.remove())");
        save(tab);

        assertThat(tab.locator("#guildhall-admin [role=status]").count()).isZero();
        assertThat(settings(host)).isEqualTo(before);
    }

    @Test
    void fillsInAgainWhatWasTypedWhenThePasswordIsAskedForOnceMore(HostSession host, Browser browser) {
        JsonNode before = settings(host);
        Page tab = administration(browser, host);
        days(tab, "Pattern").fill("77");
        tab.getByText("The administrators of the site").click();
        host.advanceTo(host.now().plus(Duration.ofMinutes(11)));

        save(tab);
        tab.fill("#password", "admin");
        tab.click("#authenticateButton");

        assertThat(tab.locator("#guildhall-admin form [role=status]").innerText())
                .contains("filled in again");
        assertThat(days(tab, "Pattern").inputValue()).isEqualTo("77");
        assertThat(tab.getByLabel("The administrators of the site").isChecked()).isTrue();
        assertThat(settings(host)).isEqualTo(before);
        assertThat(Browser.seriousViolations(tab)).isEmpty();
        save(tab);
        assertThat(settings(host).at("/daysUntilStale/pattern").asInt()).isEqualTo(77);
        reset(host);
        host.advanceTo(Demo.NOW);
    }

    @Test
    void showsWhatAnotherAdministratorSavedBesideWhatWasTyped(HostSession host, Browser browser) {
        Page tab = administration(browser, host);
        change(host, Map.of("pattern", 33, "decision", 44));

        days(tab, "Pattern").fill("77");
        save(tab);

        assertThat(tab.locator("[id='save-daysUntilStale.PATTERN-meanwhile']").innerText())
                .contains("changed this meanwhile to: 33");
        assertThat(days(tab, "Pattern").inputValue()).isEqualTo("77");
        assertThat(days(tab, "Decision").inputValue()).isEqualTo("44");
        assertThat(settings(host).at("/daysUntilStale/pattern").asInt()).isEqualTo(33);
        assertThat(Browser.seriousViolations(tab)).isEmpty();
        save(tab);
        assertThat(settings(host).at("/daysUntilStale/pattern").asInt()).isEqualTo(77);
        assertThat(settings(host).at("/daysUntilStale/decision").asInt()).isEqualTo(44);
        reset(host);
    }

    @Test
    void refusesPeopleWhoDoNotAdminister(HostSession host) {
        Guild.person(host, "adm-somebody");

        HostAnswer page = host.login(CONFLUENCE, "adm-somebody").get(PATH);
        HostAnswer rest = host.client(CONFLUENCE, "adm-somebody").get("/rest/guildhall/1.0/settings");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.body()).contains("Only administrators").doesNotContain("daysUntilStale");
        assertThat(rest.status()).isEqualTo(403);
    }

    @Test
    void sendsWhoeverHasNotLoggedInToTheLogin(HostSession host) {
        HostAnswer answer = HostClient.anonymous(host.address(CONFLUENCE)).get(PATH);

        assertThat(answer.uri().getPath()).endsWith("/login.action");
        assertThat(answer.uri().getQuery()).contains(PATH);
    }

    private static Page administration(Browser browser, HostSession host) {
        Page tab = Visitor.of(browser, host, CONFLUENCE, "admin").open(PATH).tab();
        tab.fill("#password", "admin");
        tab.click("#authenticateButton");
        return tab;
    }

    private static Locator days(Page tab, String kind) {
        return tab.getByLabel(kind, new Page.GetByLabelOptions().setExact(true));
    }

    private static void save(Page tab) {
        tab.locator("#guildhall-admin button.aui-button-primary").click();
    }

    private static String error(Page tab, String field) {
        return tab.locator("[id='save-" + field + "-error']").innerText();
    }

    private static JsonNode settings(HostSession host) {
        return host.client(CONFLUENCE, "admin")
                .get("/rest/guildhall/1.0/settings")
                .ok()
                .json();
    }

    private static void change(HostSession host, Map<String, Integer> days) {
        host.client(CONFLUENCE, "admin")
                .put(
                        "/rest/guildhall/1.0/settings",
                        Map.of(
                                "enabled",
                                true,
                                "daysUntilStale",
                                days,
                                "cancelledInARow",
                                3,
                                "recipients",
                                new String[] {"owner", "lead"}),
                        "*")
                .ok();
    }

    private static void reset(HostSession host) {
        change(host, Map.of());
    }

    private static void sweep(HostSession host) {
        host.client(CONFLUENCE, "admin")
                .post("/rest/guildhall/1.0/sweeps", Map.of())
                .ok();
    }

    private static JsonNode flags(Guild guild) {
        return guild.read("/flags?community=" + guild.id()).path("items");
    }
}
