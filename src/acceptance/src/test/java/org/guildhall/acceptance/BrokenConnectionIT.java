package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.kernel.ProductName.CONFLUENCE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.junit.WithHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of what people typed when the session ends, the network goes, or they press too soon. */
@WithHost
@ExtendWith(Browser.Extension.class)
class BrokenConnectionIT {

    private static final String FOLLOW_UPS = "**/follow-ups";
    private static final String PLAN = "Write the stop date into the plan";
    private static final String OTHER_PLAN = "Ask customers before the first split";
    private static final String SUMMARY =
            """
            <ac:structured-macro ac:name="guildhall-session-summary">\
            <ac:rich-text-body><p>We looked every day.</p></ac:rich-text-body></ac:structured-macro>""";

    @Test
    void keepsWhatWasTypedWhenTheSessionHasEnded(HostSession host, Browser browser) {
        Team team = Demo.of(host).newTeam("ENDED", "Patient team");
        Visitor sofia = onPage(team, browser, "Session ended");
        FollowUpDialog dialog = FollowUpDialog.open(sofia);
        dialog.fill(PLAN, "");

        sofia.tab().context().clearCookies();
        String ended = dialog.sendInVain();
        Visitor.of(browser, host, CONFLUENCE, "sofia");
        dialog.send();

        assertThat(ended).contains("You are no longer logged in");
        assertThat(team.issues(PLAN)).hasSize(1);
    }

    @Test
    void saysThatConfluenceDidNotAnswer(HostSession host, Browser browser) {
        Team team = Demo.of(host).newTeam("OFFLINE", "Travelling team");
        Visitor sofia = onPage(team, browser, "In a train");
        FollowUpDialog dialog = FollowUpDialog.open(sofia);
        dialog.fill(PLAN, "");

        sofia.tab().context().setOffline(true);
        String silent = dialog.sendInVain();
        sofia.tab().context().setOffline(false);
        dialog.send();

        assertThat(silent).contains("Confluence did not answer");
        assertThat(team.issues(PLAN)).hasSize(1);
    }

    @Test
    void raisesOneIssueWhenTheAnswerIsLostAndTheDialogOpenedAgain(HostSession host, Browser browser) {
        Team team = Demo.of(host).newTeam("LOST", "Unlucky team");
        Visitor sofia = onPage(team, browser, "Answer lost");
        FollowUpDialog dialog = FollowUpDialog.open(sofia);
        dialog.fill(PLAN, "");
        sofia.tab().route(FOLLOW_UPS, BrokenConnectionIT::arriveWithoutAnswer);
        dialog.sendInVain();
        sofia.tab().unroute(FOLLOW_UPS);

        sofia.tab().keyboard().press("Escape");
        FollowUpDialog again = FollowUpDialog.open(sofia);
        String kept = again.summary();
        again.send();

        assertThat(kept).isEqualTo(PLAN);
        assertThat(team.issues(PLAN)).hasSize(1);
    }

    @Test
    void raisesBothWhenTheAnswerIsLostAndAnotherFollowUpSent(HostSession host, Browser browser) {
        Team team = Demo.of(host).newTeam("TWOPLANS", "Team with two plans");
        Visitor sofia = onPage(team, browser, "Two plans");
        FollowUpDialog dialog = FollowUpDialog.open(sofia);
        dialog.fill(PLAN, "");
        sofia.tab().route(FOLLOW_UPS, BrokenConnectionIT::arriveWithoutAnswer);
        dialog.sendInVain();
        sofia.tab().unroute(FOLLOW_UPS);

        dialog.fill(OTHER_PLAN, "");
        dialog.send();

        assertThat(team.issues(PLAN)).hasSize(1);
        assertThat(team.issues(OTHER_PLAN)).hasSize(1);
    }

    @Test
    void saysOnThePageWhatFailedAfterTheDialogWasClosed(HostSession host, Browser browser) {
        Team team = Demo.of(host).newTeam("CLOSED", "Impatient team");
        Visitor sofia = onPage(team, browser, "Closed too soon");
        FollowUpDialog dialog = FollowUpDialog.open(sofia);
        dialog.fill(PLAN, "");
        sofia.tab()
                .route(
                        FOLLOW_UPS,
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setStatus(502)
                                .setContentType("text/html")
                                .setBody("<html>Bad gateway</html>")));

        dialog.sendAndClose();

        Locator said = sofia.tab().locator(".guildhall-follow-ups [role=status]:not(:empty)");
        said.waitFor();
        assertThat(said.innerText()).contains("That did not work");
        assertThat(team.issues(PLAN)).isEmpty();
    }

    @Test
    void plansOneRitualWhenTheButtonIsPressedTwice(HostSession host, Browser browser) {
        Team team = Demo.of(host).newTeam("HASTY", "Team that presses twice");
        Visitor mara = Visitor.of(browser, host, CONFLUENCE, "mara").open(team.address());
        Locator form = mara.tab().locator("#guildhall-plan form");
        form.locator("[name=title]").fill("Paper reading");
        form.locator("[name=start]").fill("2027-01-07T14:00");

        mara.tab()
                .waitForNavigation(
                        () -> form.evaluate(
                                "form => { const save = form.querySelector('[type=submit]'); form.requestSubmit(save); form.requestSubmit(save); }"));

        assertThat(team.items(team.path("/rituals")))
                .extracting(ritual -> ritual.path("title").asText())
                .containsExactly("Paper reading");
    }

    private static Visitor onPage(Team team, Browser browser, String title) {
        long page = team.publish("sofia", title, SUMMARY);
        return Visitor.of(browser, team.demo().host(), CONFLUENCE, "sofia").openPage(page);
    }

    private static void arriveWithoutAnswer(Route route) {
        route.fetch();
        route.abort();
    }
}
