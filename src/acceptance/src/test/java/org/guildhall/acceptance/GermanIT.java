package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.kernel.ProductName.CONFLUENCE;

import java.util.List;
import java.util.Map;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.junit.WithHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@WithHost
@ExtendWith(Browser.Extension.class)
class GermanIT {

    private static final String SUMMARY =
            """
            <ac:structured-macro ac:name="guildhall-session-summary">\
            <ac:parameter ac:name="ritual">Donnerstagsrunde</ac:parameter>\
            <ac:parameter ac:name="date">2026-11-18</ac:parameter>\
            <ac:parameter ac:name="presenter">jonas</ac:parameter>\
            <ac:parameter ac:name="hypothesis">Erinnerungen wirken.</ac:parameter>\
            <ac:rich-text-body><p>Zwei Wochen, zwei Gruppen.</p></ac:rich-text-body></ac:structured-macro>\
            <ac:structured-macro ac:name="guildhall-rituals"/>""";

    @Test
    void showsTheSummaryPageInGermanToJonas(HostSession host, Browser browser) {
        Team team = Demo.of(host).newTeam("ERINNERN", "Erinnerungsrunde");
        team.plan("Donnerstagsrunde", "2026-11-04T14:00");
        long page = team.publish("jonas", "Erinnerungen nach einer Woche", SUMMARY);
        raise(team, page);
        Visitor jonas = Visitor.of(browser, host, CONFLUENCE, "jonas").openPage(page);

        jonas.tab().locator(".guildhall-raise").waitFor();
        assertThat(jonas.text(".guildhall-card"))
                .contains("Hypothese", "Vorgestellt von", "Folgeaufgaben", "Folgeaufgabe anlegen", "18. Nov. 2026");
        assertThat(EnglishTexts.seenBy(jonas, "#main-content")).isEmpty();
        FollowUpDialog.open(jonas);
        assertThat(EnglishTexts.seenBy(jonas, "dialog.guildhall-dialog")).isEmpty();
        assertThat(jonas.text("dialog.guildhall-dialog h2")).isEqualTo("Folgeaufgabe anlegen");
        assertThat(jonas.violations()).isEmpty();
    }

    @Test
    void showsTheCommunityPageInGermanToJonas(HostSession host, Browser browser) {
        Team team = Demo.of(host).newTeam("DONNERSTAG", "Donnerstagsgemeinschaft");
        team.plan("Donnerstagsrunde", "2026-11-04T14:00");
        raise(team, team.publish("jonas", "Erinnerungen nach einem Monat", SUMMARY));
        Visitor jonas = Visitor.of(browser, host, CONFLUENCE, "jonas").open(team.address());

        assertThat(jonas.text("#guildhall-community")).contains("Rituale", "Folgeaufgaben", "jeden Mittwoch");
        assertThat(EnglishTexts.seenBy(jonas, "#guildhall-community")).isEmpty();
        assertThat(jonas.violations()).isEmpty();
    }

    @Test
    void keepsBothLanguagesComplete() {
        assertThat(EnglishTexts.bundles()).hasSizeGreaterThanOrEqualTo(3).allSatisfy((name, bundle) -> assertThat(
                        bundle.german())
                .as(name)
                .containsKeys(bundle.english().keySet().toArray()));
    }

    private static void raise(Team team, long page) {
        List.of("Vorlage ergänzen", "Hilfe fragen").forEach(summary -> team.demo()
                .confluence("jonas")
                .post(team.path("/follow-ups"), Map.of("key", summary + page, "page", page, "summary", summary))
                .ok());
    }
}
