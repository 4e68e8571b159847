package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.kernel.ProductName.CONFLUENCE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.junit.WithHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@WithHost
@ExtendWith(Browser.Extension.class)
class SessionSummaryPageIT {

    private static final Instant HELD = Instant.parse("2026-11-18T13:00:00Z");

    private static final String RESULTS =
            """
            <ac:structured-macro ac:name="guildhall-section"><ac:parameter ac:name="part">results</ac:parameter>\
            <ac:rich-text-body><table><tbody><tr><th>Features</th><th>AUC</th></tr>\
            <tr><td>Baseline</td><td>0.71</td></tr><tr><td>With seasons</td><td>0.78</td></tr></tbody></table>\
            </ac:rich-text-body></ac:structured-macro>""";

    @Test
    void offersTheMacrosOfTheDescriptor(HostSession host, Browser browser) {
        Demo demo = Demo.of(host);
        Visitor sofia = Visitor.of(browser, host, CONFLUENCE, "sofia");
        Editor editor = sofia.edit(demo.team().page("Lift").path("id").asLong());

        List<String> offered = editor.browse("community").allInnerTexts();

        assertThat(offered)
                .anySatisfy(entry -> assertThat(entry).contains("Session summary", "What happened in a session"))
                .anySatisfy(entry -> assertThat(entry).contains("Anti-pattern", "how to spot it"))
                .anySatisfy(entry -> assertThat(entry).contains("Rituals", "next occurrences"));
        assertThat(sofia.violations()).isEmpty();
        Browser.picture(sofia.tab(), "macro-browser");
    }

    @Test
    void publishesStructuredSummaryFromMacroBrowser(HostSession host, Browser browser) {
        Team team = Demo.of(host).newTeam("SEASONS", "Forecasting team");
        long ritual = team.plan("Forecast review", "2026-11-04T14:00");
        long page = team.publish("sofia", "Seasons as features", "<p>What we tried in autumn.</p>");
        Visitor sofia = Visitor.of(browser, host, CONFLUENCE, "sofia");

        writeSummary(sofia.edit(page));

        assertThat(sofia.text(".guildhall-kind")).isEqualToIgnoringCase("Experiment review");
        assertThat(sofia.text(".guildhall-facts"))
                .contains("Presented by", "Sofia Marino", "Facilitated by", "Jonas Weber");
        assertThat(sofia.text("[data-guildhall-part=hypothesis]")).contains("Hypothesis", "Seasons explain");
        assertThat(sofia.text("[data-guildhall-part=results]")).contains("Results", "With seasons", "0.78");
        assertThat(sofia.tab().locator(".guildhall-card time").getAttribute("datetime"))
                .isEqualTo("2026-11-18");
        assertThat(sofia.violations()).isEmpty();
        Browser.picture(sofia.tab(), "session-summary");
        assertThat(team.artifact(page)).hasValueSatisfying(SessionSummaryPageIT::isSofiasSummary);
        assertHeld(team.occurrences(ritual, HELD.minus(Duration.ofDays(8)), HELD.plus(Duration.ofDays(8))), page);
    }

    private static void writeSummary(Editor editor) {
        editor.toTheEnd().pick("Session summary");
        editor.fill(Map.of(
                "Kind of session", "Experiment review",
                "Ritual", "Forecast review",
                "Date", "2026-11-18",
                "Presented by", "sofia",
                "Facilitated by", "jonas",
                "Hypothesis", "Seasons explain most of the error in December.",
                "Approach", "One feature a month, the same folds as in spring.",
                "Next step", "Chen tries it on the Italian shops."));
        editor.body(RESULTS);
        editor.insert();
        editor.save();
    }

    private static void isSofiasSummary(JsonNode artifact) {
        assertThat(artifact.path("kind").asText()).isEqualTo("session-summary");
        assertThat(artifact.path("owner").asText()).isEqualTo("sofia");
        assertThat(artifact.path("stale").asBoolean()).isFalse();
    }

    /** The one in the middle was held; the weeks before and after are as they were. */
    private static void assertHeld(List<JsonNode> occurrences, long page) {
        assertThat(occurrences)
                .extracting(occurrence -> occurrence.path("state").asText())
                .containsExactly("planned", "held", "planned");
        JsonNode held = occurrences.get(1);
        assertThat(held.path("originalStart").asText()).isEqualTo(HELD.toString());
        assertThat(held.path("session").path("summary").asLong()).isEqualTo(page);
        assertThat(held.path("session").path("by").asText()).isEqualTo("sofia");
    }
}
