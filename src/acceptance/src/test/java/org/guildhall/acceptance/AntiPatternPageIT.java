package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.kernel.ProductName.CONFLUENCE;

import java.util.Map;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.junit.WithHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@WithHost
@ExtendWith(Browser.Extension.class)
class AntiPatternPageIT {

    private static final String SECTIONS = section("example", "<p>&ldquo;How easy was it?&rdquo;</p>")
            + section("counterexample", "<p>&ldquo;How was it?&rdquo;</p>")
            + section(
                    "checklist",
                    "<ul><li>Does the question name an answer?</li><li>Would you dare to say no?</li></ul>");

    @Test
    void publishesAntiPatternWithItsSectionsFromMacroBrowser(HostSession host, Browser browser) {
        Team team = Demo.of(host).newTeam("QUESTIONS", "Research team");
        long page = team.publish("sofia", "Leading questions", "<p>Seen four times this year.</p>");
        Visitor sofia = Visitor.of(browser, host, CONFLUENCE, "sofia");

        writeAntiPattern(sofia.edit(page));

        assertThat(sofia.text(".guildhall-kind")).isEqualToIgnoringCase("Anti-pattern");
        assertThat(sofia.text(".guildhall-name")).isEqualTo("The helpful question");
        assertThat(sofia.tab()
                        .locator(".guildhall-card section.guildhall-section h3")
                        .allInnerTexts())
                .containsExactly(
                        "Context",
                        "Symptom",
                        "Cause",
                        "Better way",
                        "Example",
                        "Counterexample",
                        "Checklist to spot it");
        assertThat(sofia.text("[data-guildhall-part=checklist]")).contains("Would you dare to say no?");
        assertThat(sofia.tab().locator(".guildhall-missing").count()).isZero();
        assertThat(sofia.violations()).isEmpty();
        assertThat(team.artifact(page))
                .hasValueSatisfying(
                        artifact -> assertThat(artifact.path("kind").asText()).isEqualTo("anti-pattern"));
    }

    @Test
    void showsTheTeamsLeakagePageWithExamplesAndChecklist(HostSession host, Browser browser) {
        Demo demo = Demo.of(host);
        Visitor sofia = Visitor.of(browser, host, CONFLUENCE, "sofia");

        sofia.openPage(demo.team().page("Data leakage").path("id").asLong());

        assertThat(sofia.text(".guildhall-facts")).contains("Source", "Leakage in Data Mining", "Tested by");
        assertThat(sofia.text("[data-guildhall-part=example]")).contains("days_to_contract");
        assertThat(sofia.text("[data-guildhall-part=checklist]")).contains("both sides of the split?");
        assertThat(sofia.violations()).isEmpty();
        Browser.picture(sofia.tab(), "anti-pattern");
    }

    private static void writeAntiPattern(Editor editor) {
        editor.toTheEnd().pick("Anti-pattern");
        editor.fill(Map.of(
                "Name", "The helpful question",
                "Context", "Somebody writes a survey alone.",
                "Symptom", "Nine of ten agree.",
                "Cause", "The question says what would be nice to hear.",
                "Better way", "Ask what people did, not what they think.",
                "Source", "https://example.org/asking"));
        editor.body(SECTIONS);
        editor.insert();
        editor.save();
    }

    private static String section(String part, String body) {
        return "<ac:structured-macro ac:name=\"guildhall-section\"><ac:parameter ac:name=\"part\">" + part
                + "</ac:parameter><ac:rich-text-body>" + body + "</ac:rich-text-body></ac:structured-macro>";
    }
}
