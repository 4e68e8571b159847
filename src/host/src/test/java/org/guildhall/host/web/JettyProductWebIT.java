package org.guildhall.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.guildhall.host.web.WebFixture.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JettyProductWebIT {

    private static final String PAGE =
            "<html><head><title>A &amp; B</title><meta name=\"decorator\" content=\"atl.general\">"
                    + "<meta name=\"x\" content=\"y\"></head><body class=\"view\"><p>Hello</p>"
                    + "<content tag=\"sidebar\">Pages</content></body></html>";

    private static WebFixture host;

    @BeforeAll
    static void start() {
        host = new WebFixture(List.of()).page("/hello", PAGE).page("/plain", "<p>bare</p>");
        host.web.servlet("/plugins/servlet/guarded", new Guarded());
        host.start();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void decoratesPageThatAsksForIt() {
        String html = host.browser().get("/hello").body();

        assertThat(html)
                .contains("<title>A &amp; B - Confluence</title>", "aui-prototyping.css", "<p>Hello</p>", "login-link")
                .contains("<meta name=\"x\" content=\"y\">")
                .containsPattern("<aside[^>]*>Pages</aside>")
                .doesNotContain("<content");
    }

    @Test
    void leavesPageWithoutDecoratorAsItIs() {
        HttpResponse<String> answer = host.browser().get("/plain");

        assertThat(answer.body()).isEqualTo("<p>bare</p>");
    }

    @Test
    void showsWhoIsLoggedInAsText() {
        Browser browser = host.browser().login("amy");

        assertThat(browser.get("/hello").body()).contains("Amy &lt;b&gt;amy").doesNotContain("Amy <b>");
    }

    @Test
    void refusesWrongPasswordAndKeepsTheName() {
        HttpResponse<String> answer = host.browser().form("/login.action", "os_username=amy&os_password=no");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("value=\"amy\"").contains("incorrect");
    }

    @Test
    void leadsOnlyToItsOwnPagesAfterLogin() {
        HttpResponse<String> answer =
                host.browser().form("/login.action", "os_username=amy&os_password=amy&os_destination=//evil.example/");

        assertThat(answer.uri().getHost()).isEqualTo("localhost");
    }

    @Test
    void logsOut() {
        Browser browser = host.browser().login("amy");

        browser.get("/logout.action?atl_token=" + browser.token());

        assertThat(browser.get("/hello").body()).contains("login-link");
    }

    @Test
    void refusesFormWithoutToken() {
        Browser browser = host.browser().login("amy");

        assertThat(browser.form("/host/tokens", "name=x").statusCode()).isEqualTo(403);
    }

    @Test
    void refusesJsonFromAnotherSite() {
        Browser browser = host.browser().login("amy");

        HttpResponse<String> answer = browser.post(
                "/rest/pat/latest/tokens",
                "{\"name\":\"x\"}",
                "Content-Type",
                "application/json",
                "Origin",
                "http://evil.example");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void actsForTheOwnerOfAToken() {
        Browser browser = host.browser().login("amy");
        String made = browser.post(
                        "/rest/pat/latest/tokens", "{\"name\":\"script\"}", "Content-Type", "application/json")
                .body();
        String secret = made.replaceAll(".*\"rawToken\":\"([^\"]+)\".*", "$1");

        HttpResponse<String> answer =
                host.browser().get("/rest/pat/latest/tokens", "Authorization", "Bearer " + secret);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"name\":\"script\"").doesNotContain("rawToken");
    }

    @Test
    void refusesInventedToken() {
        HttpResponse<String> answer = host.browser().get("/hello", "Authorization", "Bearer nonsense");

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void acceptsBasicAuthenticationFromThisMachine() {
        String header = "Basic " + base64("amy:amy");

        HttpResponse<String> answer = host.browser().get("/rest/pat/latest/tokens", "Authorization", header);

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "10.0.0.7"})
    void refusesRequestsForANameThatIsNotItsOwn(String name) throws IOException {
        String answer = host.rawGet("/rest/pat/latest/tokens", name + ":1990", "Basic " + base64("admin:admin"));

        assertThat(answer)
                .startsWith("HTTP/1.1 421 ")
                .contains("This host does not answer to the name " + name + "; open it at http://localhost:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "[::1]"})
    void answersToEveryNameOfThisMachine(String name) throws IOException {
        String answer = host.rawGet("/rest/pat/latest/tokens", name + ":1990", "Basic " + base64("admin:admin"));

        assertThat(answer).startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "", "{}"})
    void asksForTheNameOfAToken(String body) {
        Browser browser = host.browser().login("amy");

        HttpResponse<String> answer = browser.post("/rest/pat/latest/tokens", body, "Content-Type", "application/json");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("name: say what the token is for");
    }

    @Test
    void asksForTheNameOfATokenOnItsPage() {
        Browser browser = host.browser().login("amy");

        HttpResponse<String> answer = browser.form("/host/tokens", "atl_token=" + browser.token() + "&name=+");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Say what the token is for").doesNotContain("new-token");
    }

    @Test
    void asksAnonymousPeopleToLogInAtRest() {
        assertThat(host.browser().get("/rest/pat/latest/tokens").statusCode()).isEqualTo(401);
    }

    @Test
    void answersBadJsonWithoutTrace() {
        Browser browser = host.browser().login("amy");

        HttpResponse<String> answer =
                browser.post("/rest/pat/latest/tokens", "{not json", "Content-Type", "application/json");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("jackson");
    }

    @Test
    void showsNotFoundPageInTheProductsLook() {
        HttpResponse<String> answer = host.browser().get("/nowhere");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Page not found", "aui-header");
    }

    @Test
    void servesAui() {
        HttpResponse<String> answer = host.browser().get("/s/aui/aui-prototyping.css");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/css;charset=UTF-8");
    }

    @Test
    void grantsWebSudoToAdministratorWhoTypesThePassword() {
        Browser browser = host.browser().login("admin");
        String token = browser.token();

        HttpResponse<String> wrong =
                browser.form("/authenticate.action", "atl_token=" + token + "&password=no&destination=/hello");
        HttpResponse<String> right =
                browser.form("/authenticate.action", "atl_token=" + token + "&password=admin&destination=/hello");

        assertThat(wrong.body()).contains("The password is wrong");
        assertThat(right.body()).contains("<p>Hello</p>");
    }

    @ParameterizedTest
    @CsvSource({"not an address, /confluence/", "mailto:x, /confluence/", "http://localhost/confluence/a, /confluence/a"
    })
    void leadsBackFromWebSudoToThePageWhoseFormWasSent(String referer, String destination) {
        HttpResponse<String> answer = host.browser()
                .login("admin")
                .post("/plugins/servlet/guarded", "", "Content-Type", "application/json", "Referer", referer);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("name=\"destination\" value=\"" + destination + "\"");
    }

    private static final class Guarded extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) {
            host.context
                    .components()
                    .find(WebSudoManager.class)
                    .ifPresent(webSudo -> webSudo.enforceWebSudoProtection(request, response));
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
