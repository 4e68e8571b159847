package org.guildhall.host.jira.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.jira.JiraFixture.ADMIN;
import static org.guildhall.host.jira.JiraFixture.MAYA;
import static org.guildhall.host.jira.JiraFixture.TOMAS;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.guildhall.host.jira.JiraFixture;
import org.guildhall.host.jira.model.Grant;
import org.guildhall.host.jira.model.ProjectPermission;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.model.StoredIssueType;
import org.guildhall.host.jira.model.StoredRemoteLink;
import org.guildhall.host.jira.model.StoredScheme;
import org.guildhall.host.jira.service.Additions;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.jira.service.ProjectDraft;
import org.guildhall.host.junit.FreePorts;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.web.JettyProductWeb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JiraPagesIT {

    private static final String MARKUP = "<script>alert(1)</script>";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static String base;
    private static JettyProductWeb web;

    @BeforeAll
    static void start() throws IOException {
        base = "http://localhost:" + FreePorts.any() + "/jira";
        JiraFixture fixture = new JiraFixture(base);
        fixture.modules.add("<web-panel key='origin' location='atl.jira.view.issue.right.context'>"
                + "<context-provider class='org.guildhall.host.jira.page.OriginPanel'/>"
                + "<resource name='view' type='velocity' location='/panels/origin.vm'/>"
                + "</web-panel>");
        fixture.project("DATA");
        fixture.project("TEAM", List.of(Grant.toGroup(ProjectPermission.BROWSE_PROJECTS, "administrators")));
        StoredIssue issue = fixture.issue("DATA", "{\"summary\":\"before\",\"labels\":[\"a&b\"]}");
        markUp(fixture, issue);
        web = new JettyProductWeb(fixture.context, List.of());
        web.provideTo(fixture.components);
        fixture.product.serve(web);
        web.start();
    }

    /** Markup in every text of the issue, in its project's name, and in the names of types and schemes. */
    private static void markUp(JiraFixture fixture, StoredIssue issue) {
        JiraServices jira = fixture.jira();
        ObjectNode fields = JiraFixture.json("{\"labels\":[\"" + MARKUP + "\"],\"summary\":\"" + MARKUP
                + "\",\"description\":\"*" + MARKUP + "*\"}");
        jira.issues().edit(issue.key(), labels -> fields, Additions.comment(Optional.of(MARKUP)), Optional.of(ADMIN));
        jira.stores()
                .links()
                .upsert(new StoredRemoteLink(
                        0,
                        issue.id(),
                        Optional.empty(),
                        MARKUP,
                        MARKUP,
                        "http://wiki/" + MARKUP,
                        MARKUP,
                        "",
                        MARKUP,
                        "",
                        "",
                        false));
        jira.projects().create(new ProjectDraft("MARK", MARKUP, MARKUP, "admin"), Optional.of(ADMIN));
        jira.issueTypes().create("Technical task", "", true, Optional.of(ADMIN));
        StoredIssueType type = jira.issueTypes().create(MARKUP, MARKUP, false, Optional.of(ADMIN));
        StoredScheme scheme = jira.issueTypes().createScheme(MARKUP, MARKUP, List.of(type.id()), Optional.of(ADMIN));
        jira.stores()
                .projects()
                .useScheme(jira.projects().find("MARK").orElseThrow().id(), scheme.id());
    }

    @AfterAll
    static void stop() {
        web.stop();
    }

    @Test
    void showsThePanelsOfPluginsWithTheIssue() throws Exception {
        var page = get("/browse/DATA-1", MAYA);

        assertThat(page.body()).contains("<p>shown on DATA-1</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/browse/DATA-1",
                "/browse/DATA",
                "/browse/MARK",
                "/browse/<script>alert(1)</script>",
                "/secure/Dashboard.jspa",
                "/secure/BrowseProjects.jspa",
                "/secure/CreateIssue!default.jspa?project=MARK&summary=<script>alert(1)</script>",
                "/issues/?jql=",
                "/issues/?jql=summary = '<script>alert(1)</script>'",
                "/secure/admin/ViewIssueTypes.jspa?name=<script>alert(1)</script>",
                "/secure/admin/ManageIssueTypeSchemes!default.jspa",
            })
    void showsMarkupAsText(String path) throws Exception {
        var page = get(path.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20"), ADMIN);

        assertThat(page.body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void offersOnlyTheTypesOfTheProjectsScheme() throws Exception {
        var ofDefault = get("/secure/CreateIssue!default.jspa?project=DATA", MAYA);
        var ofOther = get("/secure/CreateIssue!default.jspa?project=MARK", MAYA);

        assertThat(ofDefault.body()).contains(">Task</option>").contains(">Bug</option>");
        assertThat(ofOther.body()).doesNotContain(">Task</option>").doesNotContain(">Bug</option>");
    }

    @Test
    void offersNoSubtaskWithoutAParent() throws Exception {
        var create = get("/secure/CreateIssue!default.jspa?project=DATA", MAYA);
        var types = get("/secure/admin/ViewIssueTypes.jspa", ADMIN);

        assertThat(create.body()).doesNotContain(">Technical task</option>");
        assertThat(types.body()).contains("Technical task</td><td>Sub-Task</td>");
    }

    @Test
    void keepsWhatWasTypedBesideWhatIsWrongWithIt() throws Exception {
        var page = post(
                "/secure/CreateIssue.jspa",
                "project=DATA&issuetype=10000&priority=Now&summary=&description=Long%0D%0Atext%00&duedate=soon",
                MAYA);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("You must specify a summary of the issue.")
                .contains("Priority name &#39;Now&#39; is not valid")
                .contains("Error parsing date string: soon")
                .contains(">Long\ntext</textarea>");
    }

    @Test
    void saysThatASchemeIsGone() throws Exception {
        var page = post("/secure/admin/ManageIssueTypeSchemes!default.jspa", "scheme=99&type=10000", ADMIN);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("The issue type scheme does not exist");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/secure/CommentIssue.jspa",
                "/secure/WorkflowUIDispatcher.jspa",
                "/secure/CreateIssue.jspa",
                "/secure/admin/ViewIssueTypes.jspa",
                "/secure/admin/ManageIssueTypeSchemes!default.jspa",
            })
    void refusesAFormWithoutItsToken(String path) throws Exception {
        HttpRequest form = request(path, ADMIN)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("key=DATA-1&comment=x&action=21&name=x"))
                .build();

        var answer = CLIENT.send(form, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("XSRF check failed");
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
        assertThat(hidden.body()).contains("No project could be found").doesNotContain("TEAM project");
    }

    @Test
    void keepsTheAdministrationToAdministrators() throws Exception {
        var page = get("/secure/admin/ViewIssueTypes.jspa", MAYA);

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(get("/secure/admin/ViewIssueTypes.jspa", ADMIN).statusCode()).isEqualTo(200);
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
        return CLIENT.send(request(path, user).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String form, HostUser user)
            throws IOException, InterruptedException {
        HttpRequest request = request(path, user)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Atlassian-Token", "no-check")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path, HostUser user) {
        String credentials = user.name() + ":" + user.name();
        return HttpRequest.newBuilder(URI.create(base + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }
}
