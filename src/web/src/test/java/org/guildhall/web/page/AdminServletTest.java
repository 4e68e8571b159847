package org.guildhall.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.web.fixture.Golden.assertGolden;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.guildhall.core.artifact.ArtifactKind;
import org.guildhall.core.reference.ProjectKey;
import org.guildhall.web.fixture.PageClient;
import org.guildhall.web.fixture.PageClient.Reply;
import org.guildhall.web.fixture.WebFixture;
import org.junit.jupiter.api.Test;

class AdminServletTest {

    private final WebFixture web = new WebFixture().as("admin");
    private final PageClient client = new PageClient(web);
    private final HttpServlet admin = client.admin();

    @Test
    void showsSettingsAndRuns() {
        client.post(admin, "admin", Map.of("action", "run"));

        Reply page = client.get(admin, "admin");

        assertThat(page.status()).isEqualTo(200);
        assertGolden("admin", page.html());
    }

    @Test
    void saysWhatTheRunFound() {
        client.post(admin, "admin", Map.of("action", "run"));

        Reply page = client.get(admin, "admin?done=run");

        assertThat(page.html()).contains("The run has ended: 0 looked at, 0 flagged, 0 cleared, 0 digests,");
    }

    @Test
    void showsWhatWouldBeFoundWithoutSavingIt() {
        Reply reply = client.post(admin, "admin", settings(Map.of("daysUntilStale.PATTERN", "30", "preview", "yes")));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.html())
                .contains("Pages flagged: 0. Rituals flagged: 0. Flags cleared: 0. Digests sent: 0.")
                .contains("Nothing was saved, flagged or sent.")
                .contains("value=\"30\"");
        assertThat(web.core.settingsRepository.get().days(ArtifactKind.PATTERN)).isEqualTo(180);
    }

    @Test
    void answersWrongValuesOfPreviewAtTheirFields() {
        Reply reply = client.post(admin, "admin", settings(Map.of("daysUntilStale.PATTERN", "0", "preview", "yes")));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.html()).contains("0 days are too few or too many.");
    }

    @Test
    void speaksGerman() {
        PageClient german = new PageClient(new WebFixture(Locale.GERMAN).as("admin"));

        Reply page = german.get(german.admin(), "admin");

        assertGolden("admin-german", page.html());
    }

    @Test
    void savesSettingsAndSaysSo() {
        Reply reply = client.post(admin, "admin", settings(Map.of("daysUntilStale.PATTERN", "30")));
        Reply page = client.get(admin, "admin?done=save");

        assertThat(reply.location()).isEqualTo("/confluence/plugins/servlet/guildhall/admin?done=save");
        assertThat(web.core.settingsRepository.get().days(ArtifactKind.PATTERN)).isEqualTo(30);
        assertThat(page.html()).contains("The settings are saved.");
    }

    @Test
    void answersWrongValuesAtTheirFieldsAndKeepsWhatWasTyped() {
        Reply reply = client.post(
                admin,
                "admin",
                settings(Map.of("daysUntilStale.CHECKLIST", "0", "project", "<script>alert(1)</script>")));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(web.core.settingsRepository.get().days(ArtifactKind.CHECKLIST))
                .isEqualTo(90);
        assertGolden("admin-wrong-values", reply.html());
    }

    @Test
    void answersWhatIsNoNumber() {
        Reply reply = client.post(admin, "admin", settings(Map.of("cancelledInARow", "three")));

        assertThat(reply.html()).contains("value=\"three\"").contains("“three” is not a whole number.");
    }

    @Test
    void changesNothingWithoutToken() {
        Reply reply = client.ask(admin, "POST", "admin", settings(Map.of("daysUntilStale.PATTERN", "30")));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.html()).contains("send it again").contains("value=\"30\"");
        assertThat(web.core.settingsRepository.get().days(ArtifactKind.PATTERN)).isEqualTo(180);
    }

    @Test
    void showsWhatSomebodyElseSavedBesideWhatWasTyped() {
        Map<String, String> opened = settings(before());
        client.post(
                admin,
                "admin",
                settings(Map.of("daysUntilStale.PATTERN", "30", "project", "THEIRS", "recipients", "administrator")));

        opened.putAll(Map.of("project", "MINE", "cancelledInARow", "5"));
        Reply reply = client.post(admin, "admin", opened);

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.html())
                .contains("Somebody else saved this while you had it open")
                .contains("name=\"revision\" value=\"1\"")
                .contains("had not: here stands theirs. It was: 180")
                .contains("changed this meanwhile to: THEIRS.")
                .contains("It was: The leads of the community, The owner of the page")
                .contains("name=\"project\" value=\"MINE\"")
                .contains("name=\"daysUntilStale.PATTERN\" value=\"30\"")
                .contains("name=\"cancelledInARow\" value=\"5\"");
        assertThat(web.core.settingsRepository.get().cancelledInARow()).isEqualTo(3);
    }

    @Test
    void savesAfterWhatSomebodyElseSavedWasSeen() {
        client.post(admin, "admin", settings(Map.of("project", "THEIRS")));

        Reply reply = client.post(admin, "admin", settings(Map.of("project", "MINE", "revision", "1")));

        assertThat(reply.location()).endsWith("?done=save");
        assertThat(web.core.settingsRepository.get().project()).contains(new ProjectKey("MINE"));
    }

    /** A wrong value must not bring the form up to date behind its person's back. */
    @Test
    void staysAtItsRevisionWhileSomethingElseIsWrong() {
        client.post(admin, "admin", settings(Map.of("project", "THEIRS")));

        Reply reply = client.post(admin, "admin", settings(Map.of("cancelledInARow", "0")));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.html()).contains("name=\"revision\" value=\"0\"");
    }

    @Test
    void asksForPasswordOnceMore() {
        doThrow(new WebSudoSessionException()).when(client.webSudo).willExecuteWebSudoRequest(any());

        Reply reply = client.get(admin, "admin");

        client.verifyWebSudoAsked();
        assertThat(reply.html()).isEmpty();
    }

    @Test
    void sendsAnonymousToLogin() {
        web.asAnonymous();

        Reply reply = client.get(admin, "admin");

        assertThat(reply.location()).isEqualTo("/login");
    }

    @Test
    void refusesAnybodyElse() {
        web.as("lea");

        Reply reply = client.get(admin, "admin");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.html()).contains("Only administrators");
    }

    @Test
    void savesChoiceOfProjectsInJira() {
        web.core.issueTypes.addProject(new ProjectKey("DATA"));
        web.core.issueTypes.addProject(new ProjectKey("PLAT"));

        Reply reply = client.post(
                client.jiraAdmin(), "admin", Map.of("action", "save", "revision", "0", "projects", "DATA,PLAT; DATA"));

        assertThat(reply.location()).endsWith("/guildhall/admin?done=save");
        assertThat(web.core.issueTypes.offering())
                .containsExactlyInAnyOrder(new ProjectKey("DATA"), new ProjectKey("PLAT"));
    }

    @Test
    void showsInJiraWhatSomebodyElseChoseMeanwhile() {
        web.core.issueTypes.addProject(new ProjectKey("DATA"));
        web.core.issueTypes.addProject(new ProjectKey("PLAT"));
        client.post(client.jiraAdmin(), "admin", Map.of("action", "save", "revision", "0", "projects", "DATA"));

        Reply reply = client.post(
                client.jiraAdmin(),
                "admin",
                Map.of("action", "save", "revision", "0", "projects", "PLAT", "was.projects", ""));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.html()).contains("changed this meanwhile to: DATA.").contains("value=\"PLAT\"");
        assertThat(web.core.issueTypes.offering()).containsExactly(new ProjectKey("DATA"));
    }

    @Test
    void refusesAnybodyElseInJira() {
        web.as("lea");

        Reply shown = client.get(client.jiraAdmin(), "admin");
        Reply sent =
                client.post(client.jiraAdmin(), "admin", Map.of("action", "save", "revision", "0", "projects", "DATA"));

        assertThat(shown.status()).isEqualTo(403);
        assertThat(sent.status()).isEqualTo(403);
        assertThat(sent.html()).contains("Only administrators");
    }

    @Test
    void asksForPasswordBeforeAFormIsTaken() {
        doThrow(new WebSudoSessionException()).when(client.webSudo).willExecuteWebSudoRequest(any());

        client.post(admin, "admin", settings(Map.of("daysUntilStale.PATTERN", "30")));

        client.verifyWebSudoAsked();
        assertThat(web.core.settingsRepository.get().days(ArtifactKind.PATTERN)).isEqualTo(180);
    }

    @Test
    void answersUnknownProjectsAtTheirField() {
        Reply reply = client.post(
                client.jiraAdmin(), "admin", Map.of("action", "save", "revision", "0", "projects", "NOPE, <b>"));

        assertThat(reply.status()).isEqualTo(400);
        assertGolden("jira-admin-unknown-project", reply.html());
    }

    /** What the form carries about the values that it showed at first. */
    private static Map<String, String> before() {
        Map<String, String> fields = new LinkedHashMap<>();
        settings(Map.of("recipients", "lead,owner")).forEach((name, value) -> fields.put("was." + name, value));
        return fields;
    }

    private static Map<String, String> settings(Map<String, String> changes) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("action", "save");
        fields.put("revision", "0");
        fields.put("enabled", "true");
        for (ArtifactKind kind : ArtifactKind.values()) {
            fields.put("daysUntilStale." + kind, Integer.toString(kind.defaultDays()));
        }
        fields.put("cancelledInARow", "3");
        fields.put("recipients", "owner|lead");
        fields.put("project", "");
        fields.putAll(changes);
        return fields;
    }
}
