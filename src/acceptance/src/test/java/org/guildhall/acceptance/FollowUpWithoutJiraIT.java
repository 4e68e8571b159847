package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.kernel.ProductName.CONFLUENCE;
import static org.guildhall.host.kernel.ProductName.JIRA;

import java.time.Duration;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.junit.WithHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@WithHost
@ExtendWith(Browser.Extension.class)
class FollowUpWithoutJiraIT {

    private static final String OUTBOX = "guildhall.outbox";
    private static final String ASK = "Ask the weather service for its archive";
    private static final String SUMMARY =
            """
            <ac:structured-macro ac:name="guildhall-session-summary">\
            <ac:rich-text-body><p>It rained.</p></ac:rich-text-body></ac:structured-macro>""";

    @Test
    void raisesOneIssueOnceJiraIsBack(HostSession host, Browser browser) {
        Team team = Demo.of(host).newTeam("WEATHER", "Weather team");
        long page = team.publish("sofia", "Rain as a feature", SUMMARY);
        Visitor sofia = Visitor.of(browser, host, CONFLUENCE, "sofia").openPage(page);

        host.stop(JIRA);
        try {
            raise(sofia);
            raisedLater(sofia.openPage(page));
            host.runJob(CONFLUENCE, OUTBOX);
        } finally {
            host.start(JIRA);
        }
        host.advanceTo(host.now().plus(Duration.ofMinutes(2)));
        host.runJob(CONFLUENCE, OUTBOX);
        host.advanceTo(host.now().plus(Duration.ofMinutes(2)));
        host.runJob(CONFLUENCE, OUTBOX);

        assertThat(team.issues(ASK)).hasSize(1);
        String key = team.issues(ASK).get(0).path("key").asText();
        sofia.openPage(page);
        assertThat(sofia.text(".guildhall-follow-ups li")).contains(key, ASK);
        assertThat(sofia.text(".guildhall-follow-ups li .guildhall-status")).isEqualToIgnoringCase("To Do");
        assertThat(sofia.violations()).isEmpty();
    }

    private static void raise(Visitor visitor) {
        FollowUpDialog dialog = FollowUpDialog.open(visitor);
        dialog.fill(ASK, "");
        dialog.send();
        assertThat(visitor.text(".guildhall-follow-ups [role=status]")).contains("Guildhall keeps trying");
    }

    private static void raisedLater(Visitor visitor) {
        assertThat(visitor.text(".guildhall-follow-ups li")).contains(ASK, "not in Jira yet");
        assertThat(visitor.violations()).isEmpty();
    }
}
