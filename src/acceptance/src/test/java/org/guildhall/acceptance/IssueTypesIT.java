package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.kernel.ProductName.JIRA;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.guildhall.host.junit.HostAnswer;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.junit.TestHosts;
import org.guildhall.host.junit.WithHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Guildhall's three issue types in Jira: made once, offered where an administrator wants them. */
@WithHost(value = JIRA, fresh = true)
@ExtendWith(Browser.Extension.class)
class IssueTypesIT {

    private static final String[] TYPES = {"Learning follow-up", "Stale artifact", "Cancelled ritual"};
    private static final String ADMIN_PAGE = "/plugins/servlet/guildhall/admin";

    @Test
    void makesItsTypesWhenThePluginStarts(HostSession host) {
        assertThat(types(host)).contains(TYPES).doesNotHaveDuplicates();
    }

    @Test
    void makesNoMoreOfThemWhenJiraOrThePluginStartsAgain(HostSession host) {
        List<String> before = types(host);

        host.host().product(JIRA).plugins().install(jar());
        host.restart();

        assertThat(types(host)).isEqualTo(before);
    }

    @Test
    void makesThemOnceWhenTwoNodesStartTogetherOnAnEmptyDatabase() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            List<CompletableFuture<HostSession>> starting = Stream.of("first", "second")
                    .map(node -> CompletableFuture.supplyAsync(() -> node(url)))
                    .toList();
            List<HostSession> nodes =
                    starting.stream().map(CompletableFuture::join).toList();

            assertThat(types(nodes.get(0))).contains(TYPES).doesNotHaveDuplicates();
            assertThat(types(nodes.get(1))).isEqualTo(types(nodes.get(0)));

            nodes.forEach(HostSession::close);
        }
    }

    @Test
    void offersThemInTheSchemesOfTheChosenProjectsOnly(HostSession host) {
        project(host, "CHOSEN");
        Object other = host.client(JIRA, "admin")
                .post(
                        "/rest/api/2/issuetypescheme",
                        Map.of("name", "Of its own", "issueTypeIds", List.of(taskId(host))))
                .ok()
                .json()
                .path("id")
                .asText();

        choose(host, "CHOSEN").ok();

        assertThat(typesOf(host, "CHOSEN")).contains(TYPES).contains("Task");
        assertThat(typesOfScheme(host, other)).containsExactly("Task");
    }

    @Test
    void offersThemInTheSchemeThatAChosenProjectHasForItself(HostSession host) {
        project(host, "OWN");
        String scheme = host.client(JIRA, "admin")
                .post(
                        "/rest/api/2/issuetypescheme",
                        Map.of("name", "Only for OWN", "issueTypeIds", List.of(taskId(host))))
                .ok()
                .json()
                .path("id")
                .asText();
        host.client(JIRA, "admin")
                .post("/rest/api/2/issuetypescheme/" + scheme + "/associations", Map.of("idsOrKeys", List.of("OWN")))
                .ok();

        choose(host, "OWN").ok();

        assertThat(typesOf(host, "OWN")).contains(TYPES).contains("Task").doesNotContain("Bug");
    }

    @Test
    void takesNothingOutOfAProjectThatIsNoLongerChosen(HostSession host) {
        project(host, "ONCE");
        choose(host, "ONCE").ok();

        choose(host).ok();

        assertThat(typesOf(host, "ONCE")).contains(TYPES);
    }

    @Test
    void refusesAProjectThatDoesNotExist(HostSession host) {
        HostAnswer answer = choose(host, "NOWHERE");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("NOWHERE");
    }

    @Test
    void letsAnAdministratorChooseProjects(HostSession host, Browser browser) {
        project(host, "PAGE");
        Page tab = Visitor.of(browser, host, JIRA, "admin").open(ADMIN_PAGE).tab();
        tab.fill("#password", "admin");
        tab.click("#authenticateButton");

        tab.getByLabel("Projects").fill("PAGE, NOWHERE");
        tab.click("#guildhall-admin button.aui-button-primary");
        assertThat(tab.locator(".error").first().innerText()).contains("NOWHERE");
        assertThat(tab.getByLabel("Projects").inputValue()).isEqualTo("PAGE, NOWHERE");
        assertThat(Browser.seriousViolations(tab)).isEmpty();
        tab.getByLabel("Projects").fill("PAGE");
        tab.click("#guildhall-admin button.aui-button-primary");

        assertThat(tab.locator("[role=status]").innerText()).contains("The choice is saved");
        assertThat(typesOf(host, "PAGE")).contains(TYPES);
        Browser.picture(tab, "jira-administration");
    }

    private static HostSession node(String url) {
        return HostSession.start(TestHosts.settings(Set.of(JIRA), url, List.of(jar())));
    }

    private static Path jar() {
        return Path.of(System.getProperty(TestHosts.PLUGINS));
    }

    private static List<String> types(HostSession host) {
        return names(
                host.client(JIRA, "admin").get("/rest/api/2/issuetype").ok().json());
    }

    private static List<String> typesOf(HostSession host, String project) {
        return names(host.client(JIRA, "admin")
                .get("/rest/api/2/project/" + project)
                .ok()
                .json()
                .path("issueTypes"));
    }

    private static String taskId(HostSession host) {
        for (JsonNode type :
                host.client(JIRA, "admin").get("/rest/api/2/issuetype").ok().json()) {
            if (type.path("name").asText().equals("Task")) {
                return type.path("id").asText();
            }
        }
        throw new IllegalStateException("Jira has no tasks");
    }

    private static List<String> typesOfScheme(HostSession host, Object id) {
        for (JsonNode scheme : host.client(JIRA, "admin")
                .get("/rest/api/2/issuetypescheme")
                .ok()
                .json()
                .path("schemes")) {
            if (scheme.path("id").asText().equals(id)) {
                return names(scheme.path("issueTypes"));
            }
        }
        throw new IllegalStateException("No scheme " + id);
    }

    private static List<String> names(JsonNode array) {
        List<String> names = new ArrayList<>();
        array.forEach(type -> names.add(type.path("name").asText()));
        return names;
    }

    private static void project(HostSession host, String key) {
        host.client(JIRA, "admin")
                .post("/rest/api/2/project", Map.of("key", key, "name", "Project " + key, "lead", "admin"))
                .ok();
    }

    private static HostAnswer choose(HostSession host, String... projects) {
        return host.client(JIRA, "admin")
                .put("/rest/guildhall/1.0/settings", Map.of("projects", List.of(projects)), "*");
    }
}
