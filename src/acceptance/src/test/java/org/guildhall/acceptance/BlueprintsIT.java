package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.kernel.ProductName.CONFLUENCE;

import org.guildhall.host.junit.HostSession;
import org.guildhall.host.junit.WithHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@WithHost
@ExtendWith(Browser.Extension.class)
class BlueprintsIT {

    @Test
    void startsSummaryOfTheLastReviewFromTheCreateDialog(HostSession host, Browser browser) {
        Visitor sofia = atHome(host, browser, "sofia");
        CreateDialog dialog = CreateDialog.open(sofia);
        assertThat(dialog.offers()).contains("Blank page", "Session summary", "Anti-pattern");
        assertThat(sofia.violations()).isEmpty();
        Browser.picture(sofia.tab(), "create-dialog");

        Editor editor = dialog.create("Session summary");

        assertThat(editor.title().inputValue()).isEqualTo("Experiment review 2026-11-19");
        assertThat(editor.markup().inputValue())
                .contains("<ac:parameter ac:name=\"ritual\">Experiment review</ac:parameter>")
                .contains("<ac:parameter ac:name=\"date\">2026-11-19</ac:parameter>");
        assertThat(editor.preview().locator("h3").allInnerTexts())
                .containsExactly(
                        "Hypothesis",
                        "Approach",
                        "Results",
                        "What we would do differently",
                        "Key decisions",
                        "Code",
                        "Next step");
        assertThat(editor.preview().innerText()).contains("discussion, not perfection");
        assertThat(sofia.violations()).isEmpty();
    }

    @Test
    void publishesAntiPatternFromTheCreateDialog(HostSession host, Browser browser) {
        Team team = Demo.of(host).newTeam("SURVEYS", "Survey team");
        Visitor sofia = Visitor.of(browser, host, CONFLUENCE, "sofia").open("/display/SURVEYS");

        Editor editor = CreateDialog.open(sofia).create("Anti-pattern");
        editor.title().fill("Leading questions");
        editor.write(
                editor.markup().inputValue().replaceFirst("<p><ac:placeholder>.*?</p>", "<p>A survey is written.</p>"));
        editor.save();

        assertThat(sofia.tab().locator(".guildhall-card h3").allInnerTexts())
                .containsExactly(
                        "Context",
                        "Symptom",
                        "Cause",
                        "Better way",
                        "Example",
                        "Counterexample",
                        "Checklist to spot it");
        assertThat(sofia.text("[data-guildhall-part=context]")).contains("A survey is written.");
        assertThat(sofia.violations()).isEmpty();
        assertThat(team.artifact(team.page("Leading questions").path("id").asLong()))
                .hasValueSatisfying(
                        artifact -> assertThat(artifact.path("kind").asText()).isEqualTo("anti-pattern"));
    }

    @Test
    void offersBlueprintsInTheReadersLanguage(HostSession host, Browser browser) {
        Visitor jonas = atHome(host, browser, "jonas");

        CreateDialog dialog = CreateDialog.open(jonas);

        assertThat(dialog.offers()).contains("Sitzungszusammenfassung", "Antimuster");
        Editor editor = dialog.create("Sitzungszusammenfassung");
        assertThat(editor.title().inputValue()).isEqualTo("Experiment-Review 2026-11-19");
        assertThat(editor.preview().locator("h3").allInnerTexts())
                .contains("Hypothese", "Vorgehen", "Ergebnisse", "Was wir anders machen würden");
    }

    private static Visitor atHome(HostSession host, Browser browser, String person) {
        Demo.of(host);
        return Visitor.of(browser, host, CONFLUENCE, person).open("/display/DATA");
    }
}
