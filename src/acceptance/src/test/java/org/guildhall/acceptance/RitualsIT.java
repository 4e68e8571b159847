package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.kernel.ProductName.CONFLUENCE;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.util.List;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.junit.WithHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@WithHost
@ExtendWith(Browser.Extension.class)
class RitualsIT {

    private static final Instant FROM = Instant.parse("2026-11-20T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-12-18T00:00:00Z");
    private static final String MACRO = "<ac:structured-macro ac:name=\"guildhall-rituals\"/>";

    @Test
    void leadPlansRitualAndSeesItsNextDatesWhilePlanning(HostSession host, Browser browser) {
        Team team = Demo.of(host).newTeam("PLANNERS", "Planning team");
        Visitor mara = atCommunity(host, browser, team, "mara");
        Locator plan = mara.tab().locator("#guildhall-plan");
        assertThat(plan.getAttribute("open"))
                .as("offered at once while there is no ritual")
                .isNotNull();
        plan.getByLabel("Title").fill("Experiment review");
        plan.getByLabel("First date and time").fill("2027-03-11T14:00");
        plan.getByLabel("Time zone").fill("Europe/Berlin");
        plan.getByLabel("Minutes").fill("45");
        plan.getByLabel("Repeats").selectOption("weekly");
        plan.locator(".guildhall-preview li").nth(3).waitFor();

        assertThat(plan.locator(".guildhall-preview li").allInnerTexts().subList(0, 4))
                .satisfiesExactly(
                        first -> assertThat(first).contains("11 Mar 2027"),
                        second -> assertThat(second).contains("18 Mar 2027"),
                        third -> assertThat(third).contains("25 Mar 2027"),
                        summerTime -> assertThat(summerTime).contains("1 Apr 2027", "clocks"));
        assertThat(plan.locator(".guildhall-preview h4").innerText()).isEqualTo("Next dates");
        assertThat(mara.violations()).isEmpty();
        Browser.picture(mara.tab(), "plan-ritual");
        plan.locator("button[type=submit]:not([name=preview])").click();
        mara.tab().waitForLoadState();

        assertThat(mara.text("#guildhall-community article.guildhall-ritual"))
                .contains("Experiment review", "every Thursday");
        assertThat(mara.violations()).isEmpty();
        assertThat(ritualsOf(team)).singleElement().satisfies(ritual -> {
            assertThat(ritual.path("zone").asText()).isEqualTo("Europe/Berlin");
            assertThat(ritual.path("minutes").asInt()).isEqualTo(45);
        });
    }

    @Test
    void fillsInAgainWhatWasTypedWhenTheSessionHasEnded(HostSession host, Browser browser) {
        Team team = Demo.of(host).newTeam("SLEEPERS", "Team that types slowly");
        Visitor mara = atCommunity(host, browser, team, "mara");
        Locator plan = mara.tab().locator("#guildhall-plan");
        plan.getByLabel("Title").fill("Long thought about");
        plan.getByLabel("First date and time").fill("2027-03-11T14:00");
        mara.tab().context().clearCookies();

        plan.locator("button[type=submit]:not([name=preview])").click();
        mara.tab().waitForLoadState();
        mara.open("/login.action");
        mara.tab().fill("#os_username", "mara");
        mara.tab().fill("#os_password", "mara");
        mara.tab().click("#loginButton");
        mara.open(team.address());

        assertThat(mara.text("#guildhall-plan [role=status]")).contains("filled in again");
        assertThat(plan.getByLabel("Title").inputValue()).isEqualTo("Long thought about");
        assertThat(plan.getByLabel("First date and time").inputValue()).isEqualTo("2027-03-11T14:00");
        assertThat(ritualsOf(team)).isEmpty();
    }

    @Test
    void showsTheNextOccurrencesInTheReadersZoneBesideTheRitualsOwn(HostSession host, Browser browser) {
        Team team = Demo.of(host).newTeam("OCEANS", "Team on both sides of the ocean");
        team.plan("Experiment review", "2026-11-26T14:00");
        long page = team.publish("mara", "When we meet", MACRO);
        Visitor chen = Visitor.of(browser, host, CONFLUENCE, "chen").openPage(page);

        List<String> rows = chen.tab().locator(".guildhall-ritual li").allInnerTexts();

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).contains("Thu 26 Nov 2026, 08:00", "(14:00 in Europe/Berlin)");
        assertThat(chen.violations()).isEmpty();
        Visitor jonas = Visitor.of(browser, host, CONFLUENCE, "jonas").openPage(page);
        assertThat(jonas.text(".guildhall-ritual li"))
                .contains("Do. 26. Nov. 2026, 14:00")
                .doesNotContain("Europe/Berlin");
    }

    @Test
    void cancelsOneOccurrenceWithReasonAndTakesItBackByKeyboardOnly(HostSession host, Browser browser) {
        Team team = Demo.of(host).newTeam("KEYS", "Team without a mouse");
        long ritual = team.plan("Experiment review", "2026-11-26T14:00");
        Visitor mara =
                Visitor.of(browser, host, CONFLUENCE, "mara").openPage(team.publish("mara", "When we meet", MACRO));
        Keyboard keyboard = new Keyboard(mara.tab());

        keyboard.press(".guildhall-ritual li:nth-child(2) .guildhall-cancel");
        mara.tab().locator("dialog.guildhall-dialog").waitFor();
        assertThat(mara.violations()).isEmpty();
        keyboard.type("Half of us are ill.");
        keyboard.press("dialog.guildhall-dialog [type=submit]");
        mara.tab().locator(".guildhall-undo").waitFor();

        assertThat(mara.text(".guildhall-ritual li:nth-child(2)"))
                .containsIgnoringCase("Cancelled")
                .contains("Half of us are ill.");
        assertThat(states(team, ritual)).containsExactly("planned", "cancelled", "planned", "planned");
        assertThat(mara.violations()).isEmpty();
        Browser.picture(mara.tab(), "rituals-macro");

        keyboard.press(".guildhall-undo");
        mara.tab()
                .locator(".guildhall-ritual li:nth-child(2) .guildhall-cancel")
                .waitFor();

        assertThat(states(team, ritual)).containsExactly("planned", "planned", "planned", "planned");
    }

    @Test
    void membersSeeOccurrencesButDoNotCancelThem(HostSession host, Browser browser) {
        Team team = Demo.of(host).newTeam("READERS", "Team with readers");
        long ritual = team.plan("Experiment review", "2026-11-26T14:00");
        Visitor sofia =
                Visitor.of(browser, host, CONFLUENCE, "sofia").openPage(team.publish("mara", "When we meet", MACRO));

        assertThat(sofia.text(".guildhall-ritual li")).contains("26 Nov 2026");
        assertThat(sofia.tab().locator(".guildhall-cancel").count()).isZero();
        String occurrence = Demo.REST + "/rituals/" + ritual + "/occurrences/2026-11-26T13:00:00Z/cancellation";
        assertThat(team.demo()
                        .confluence("sofia")
                        .put(occurrence, "{\"reason\":\"No time\"}")
                        .status())
                .isEqualTo(403);
        assertThat(states(team, ritual)).containsOnly("planned");
    }

    @Test
    void showsTheCommunityWithEverythingItKeeps(HostSession host, Browser browser) {
        Visitor mara = atCommunity(host, browser, Demo.of(host).team(), "mara");

        assertThat(mara.text("#guildhall-community"))
                .contains("Machine learning experiments", "Experiment review", "Data leakage", "Mara Lindqvist");
        assertThat(mara.violations()).isEmpty();
        Browser.picture(mara.tab(), "community-page");
    }

    private static Visitor atCommunity(HostSession host, Browser browser, Team team, String person) {
        return Visitor.of(browser, host, CONFLUENCE, person).open(team.address());
    }

    private static List<String> states(Team team, long ritual) {
        return team.occurrences(ritual, FROM, TO).stream()
                .map(occurrence -> occurrence.path("state").asText())
                .toList();
    }

    private static List<JsonNode> ritualsOf(Team team) {
        return team.items(team.path("/rituals"));
    }
}
