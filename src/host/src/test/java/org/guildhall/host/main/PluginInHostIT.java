package org.guildhall.host.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.kernel.ProductName.CONFLUENCE;
import static org.guildhall.host.kernel.ProductName.JIRA;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.guildhall.host.junit.HostAnswer;
import org.guildhall.host.junit.HostClient;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.junit.TestHosts;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.ProductName;
import org.guildhall.host.kernel.WebFragments;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginInHostIT {

    private static final String THINGS = "/rest/synthetic/1.0/things";

    @TempDir
    static Path folder;

    private static HostSession host;

    @BeforeAll
    static void start() {
        List<Path> plugins = List.of(WebPlugin.pack(folder));
        host = HostSession.start(TestHosts.settings(EnumSet.allOf(ProductName.class), "h2", plugins));
        host.person(new HostUser(
                "amy-key",
                "amy",
                "Amy",
                "amy@example.org",
                ZoneId.of("Europe/Berlin"),
                Locale.ENGLISH,
                Set.of("confluence-users")));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void servesRestOfAPluginToLicensedPeopleOnly() {
        assertThat(amy().get(THINGS).body()).isEqualTo("[{\"name\":\"hammer\"}]");
        assertThat(amy().get("/rest/synthetic/latest/things").status()).isEqualTo(200);
        assertThat(anonymous().get(THINGS).status()).isEqualTo(401);
    }

    @Test
    void honoursAccessAnnotations() {
        assertThat(anonymous().get(THINGS + "/open").status()).isEqualTo(200);
        assertThat(amy().get("/rest/host/1.0/jobs").status()).isEqualTo(403);
        assertThat(host.client(CONFLUENCE, "admin").get("/rest/host/1.0/jobs").status())
                .isEqualTo(200);
    }

    @Test
    void letsAPluginAskForWebSudo() {
        HostClient admin = host.login(CONFLUENCE, "admin");

        HostAnswer before = admin.get(THINGS + "/sudo");
        admin.form(
                "/authenticate.action",
                Map.of("password", "admin", "atl_token", token(admin), "destination", "/host/clock"));
        HostAnswer after = admin.get(THINGS + "/sudo");

        assertThat(before.status()).isEqualTo(401);
        assertThat(after.status()).isEqualTo(200);
    }

    @Test
    void keepsAWrongTimeInTheFormOfTheClock() {
        HostClient admin = host.login(CONFLUENCE, "admin");

        HostAnswer answer = admin.form("/host/clock", Map.of("now", "next week", "atl_token", token(admin)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("next week", "2026-08-21T09:00");
    }

    @Test
    void tellsNoDetailOfAnUnexpectedFailure() {
        HostAnswer answer = amy().get(THINGS + "/broken");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("secret detail").doesNotContain("at synthetic");
    }

    @Test
    void answersMissingResourceInJson() {
        assertThat(amy().get(THINGS + "/nothing").json().path("status-code").asInt())
                .isEqualTo(404);
    }

    @Test
    void servesServletWithItsPath() {
        HostAnswer answer = amy().get("/plugins/servlet/synthetic/page/a/b");

        assertThat(answer.body()).contains("/plugins/servlet/synthetic/page|/a/b");
    }

    @Test
    void leadsAnonymousPeopleToLoginBeforeAServlet() {
        HostAnswer answer = anonymous().get("/plugins/servlet/synthetic/page");

        assertThat(answer.uri().toString()).contains("/login.action?os_destination=%2Fplugins%2Fservlet");
    }

    @Test
    void leavesItToAServletToRefuseAForgedForm() {
        HostClient amy = host.login(CONFLUENCE, "amy");

        assertThat(amy.form("/plugins/servlet/synthetic/page", Map.of("a", "b")).body())
                .isEqualTo("posted");
    }

    @Test
    void putsWebResourcesOfTheContextIntoThePageInOrder() {
        String page = amy().get("/plugins/servlet/synthetic/page").body();

        assertThat(page).contains("/download/batch/synthetic:page-resources/synthetic:page-resources.css?v=");
        assertThat(page.indexOf("synthetic:base.js")).isBetween(0, page.indexOf("synthetic:page-resources.js"));
    }

    @Test
    void reportsWebResourceThatDoesNotExist() {
        amy().get("/plugins/servlet/synthetic/page");

        assertThat(host.client(CONFLUENCE, "admin")
                        .get("/rest/host/1.0/problems")
                        .body())
                .contains("synthetic:gone")
                .doesNotContain("auiplugin");
    }

    @Test
    void translatesScripts() {
        String script = anonymous()
                .get("/download/batch/synthetic:page-resources/synthetic:page-resources.js?locale=en")
                .body();

        assertThat(script).contains("alert(\"First \\\"one\\\"\");");
    }

    @Test
    void servesFilesOfThePlugin() {
        assertThat(anonymous()
                        .get("/download/resources/synthetic/images/dot.svg")
                        .body())
                .isEqualTo("<svg/>");
        assertThat(anonymous()
                        .get("/download/resources/synthetic/images/../atlassian-plugin.xml")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void ordersFragmentsAndAsksTheirConditions() {
        WebFragments fragments = host.host().product(CONFLUENCE).web().fragments();

        List<WebFragments.Section> sections = fragments.sections("system.admin", Map.of("id", "7"));

        assertThat(sections).extracting(WebFragments.Section::label).containsExactly("Own section");
        assertThat(sections.get(0).items())
                .extracting(WebFragments.Item::url)
                .containsExactly(
                        "/confluence/plugins/servlet/synthetic/page",
                        "/confluence/plugins/servlet/synthetic/page/x?id=7");
    }

    @Test
    void rendersPanelWithItsProviderEscaped() {
        WebFragments fragments = host.host().product(JIRA).web().fragments();

        List<WebFragments.Panel> panels = fragments.panels("synthetic.place", Map.of("id", "X-1"));

        assertThat(panels).extracting(WebFragments.Panel::html).containsExactly("<p>&lt;3 X-1</p>");
    }

    @Test
    void showsFragmentsInTheAdministrationsNavigation() {
        String page = amy().get("/plugins/servlet/synthetic/page").body();

        assertThat(page).contains("Own section", "First &quot;one&quot;", "id=\"first-link\"");
    }

    @Test
    void sendsMailOverSmtp() {
        amy().post(THINGS + "/mail", Map.of()).ok();

        assertThat(host.mail("amy@example.org"))
                .anySatisfy(mail -> assertThat(mail.subject()).isEqualTo("[Confluence] Grüße"))
                .anySatisfy(mail -> assertThat(mail.html()).isEqualTo("<b>x</b>"));
        assertThat(amy().get("/mail").body()).contains("Grüße");
    }

    @Test
    void actsInTheOtherProductAsThePersonOfTheThread() {
        assertThat(amy().get(THINGS + "/whoami-in-jira").body()).isEqualTo("{\"name\":\"amy\"}");
        assertThat(amy().get(THINGS + "/automation-in-jira").body()).isEqualTo("{\"name\":\"automation\"}");
    }

    @Test
    void asksThePersonToAuthoriseTheLinkWhenItsTermsSaySo() {
        HostClient admin = host.client(CONFLUENCE, "admin");

        admin.put("/rest/host/1.0/link", Map.of("userMustAuthorise", true)).ok();
        HostAnswer refused = amy().get(THINGS + "/must-authorise");
        admin.put("/rest/host/1.0/link", Map.of("userMustAuthorise", false)).ok();

        assertThat(refused.body()).contains("/host/link/authorise");
        assertThat(amy().get(THINGS + "/must-authorise").body()).contains("amy");
    }

    @Test
    void refusesForgedLinkHeader() {
        HostAnswer answer = anonymous().get(THINGS + "/me", "X-Host-Application-Link", "admin;1;00");

        assertThat(answer.status()).isEqualTo(401);
    }

    private static HostClient amy() {
        return host.client(CONFLUENCE, "amy");
    }

    private static HostClient anonymous() {
        return HostClient.anonymous(host.address(CONFLUENCE));
    }

    private static String token(HostClient client) {
        return client.get("/host/tokens").body().replaceAll("(?s).*name=\"atl_token\" value=\"([^\"]+)\".*", "$1");
    }
}
