package org.guildhall.host.jira.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.jira.JiraFixture.MAYA;
import static org.guildhall.host.jira.JiraFixture.TOMAS;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.guildhall.host.jira.JiraFixture;
import org.guildhall.host.jira.model.Grant;
import org.guildhall.host.jira.model.ProjectPermission;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.web.JettyProductWeb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JiraPagesIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static String base;
    private static JettyProductWeb web;

    @BeforeAll
    static void start() throws IOException {
        base = "http://localhost:" + freePort() + "/jira";
        JiraFixture fixture = new JiraFixture(base);
        fixture.modules.add("<web-panel key='origin' location='atl.jira.view.issue.right.context'>"
                + "<context-provider class='org.guildhall.host.jira.page.OriginPanel'/>"
                + "<resource name='view' type='velocity'><![CDATA[<p>$reader sees $issueKey of $projectKey</p>]]></resource>"
                + "</web-panel>");
        fixture.project("DATA");
        fixture.project("TEAM", List.of(Grant.toGroup(ProjectPermission.BROWSE_PROJECTS, "administrators")));
        fixture.issue("DATA", "{\"summary\":\"<script>alert(1)</script>\",\"labels\":[\"a&b\"]}");
        web = new JettyProductWeb(fixture.context, List.of());
        web.provideTo(fixture.components);
        fixture.product.serve(web);
        web.start();
    }

    @AfterAll
    static void stop() {
        web.stop();
    }

    @Test
    void showsThePanelsOfPluginsWithReaderIssueAndProject() throws Exception {
        var page = get("/browse/DATA-1", MAYA);

        assertThat(page.body()).contains("<p>maya sees DATA-1 of DATA</p>");
    }

    @Test
    void showsMarkupInASummaryAsText() throws Exception {
        for (String path : List.of("/browse/DATA-1", "/browse/DATA", "/secure/Dashboard.jspa", "/issues/?jql=")) {
            var page = get(path, MAYA);

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                    .doesNotContain("<script>alert(1)");
        }
    }

    @Test
    void offersOnlyTheTypesOfTheProjectsScheme() throws Exception {
        var page = get("/secure/CreateIssue!default.jspa?project=DATA", MAYA);

        assertThat(page.body()).contains(">Task</option>").contains(">Bug</option>");
    }

    @Test
    void keepsAWrongQueryBesideWhatIsWrongWithIt() throws Exception {
        var page = get("/issues/?jql=colour%20%3D%20red", MAYA);

        assertThat(page.body()).contains("colour = red</textarea>").contains("Field &#39;colour&#39; does not exist");
    }

    @Test
    void answersAHiddenProjectLikeAMissingOne() throws Exception {
        var hidden = get("/browse/TEAM", TOMAS);
        var missing = get("/browse/NONE", TOMAS);

        assertThat(hidden.statusCode()).isEqualTo(404).isEqualTo(missing.statusCode());
    }

    @Test
    void keepsTheAdministrationToAdministrators() throws Exception {
        var page = get("/secure/admin/ViewIssueTypes.jspa", MAYA);

        assertThat(page.statusCode()).isEqualTo(403);
    }

    @Test
    void asksAnonymousPeopleToLogIn() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(base + "/browse/DATA-1")).build();

        var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/login.jsp?os_destination=");
    }

    private static HttpResponse<String> get(String path, HostUser user) throws IOException, InterruptedException {
        String credentials = user.name() + ":" + user.name();
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
