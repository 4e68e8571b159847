package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.kernel.ProductName.CONFLUENCE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.guildhall.host.junit.HostAnswer;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.junit.WithHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@WithHost
@ExtendWith(Browser.Extension.class)
class BadMacroInputIT {

    private static final String BODY = "<ac:rich-text-body><p>Nobody should lose this.</p></ac:rich-text-body>";
    private static final String BROKEN = "<p>Fine.</p>\n<p>Not <strong>closed</p>";

    @Test
    void namesUnknownParameterAndKeepsTheBody(HostSession host, Browser browser) {
        Visitor sofia =
                published(host, browser, "COLOURS", macro("session-summary", parameter("colour", "red") + BODY));

        assertThat(sofia.text(".guildhall-problems")).contains("colour", "is not a parameter of this macro");
        assertThat(sofia.text("#main-content")).contains("Nobody should lose this.");
        assertThat(sofia.violations()).isEmpty();
    }

    @Test
    void namesEveryParameterThatIsWrongWithAnExample(HostSession host, Browser browser) {
        String wrong = parameter("date", "next Thursday") + parameter("kind", "party");
        Visitor sofia = published(host, browser, "PARTIES", macro("session-summary", wrong + BODY));

        assertThat(sofia.tab().locator(".guildhall-problems li").allInnerTexts())
                .anySatisfy(problem -> assertThat(problem).contains("date", "next Thursday", "2026-11-19"))
                .anySatisfy(problem -> assertThat(problem).contains("kind", "party", "experiment-review"));
        assertThat(sofia.text("#main-content")).contains("Nobody should lose this.");
    }

    @Test
    void saysThatMacroHasNoBodyYet(HostSession host, Browser browser) {
        Visitor sofia = published(host, browser, "BODILESS", macro("session-summary", "") + macro("anti-pattern", ""));

        assertThat(sofia.tab().locator(".guildhall-problems").allInnerTexts())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).contains("no content yet"));
        assertThat(sofia.violations()).isEmpty();
    }

    @Test
    void showsMarkupInEveryParameterAsText(HostSession host, Browser browser) {
        String summary = "ritual presenter facilitator hypothesis approach results differently decisions next-step";
        String pattern = "name context symptom cause better-way example counterexample source tested-by";
        Visitor sofia = published(
                host,
                browser,
                "MARKUP",
                macro("session-summary", markupIn(summary) + BODY) + macro("anti-pattern", markupIn(pattern) + BODY));

        // Once more where the writer is told that there is no such ritual.
        assertThat(Markup.timesShown(sofia, "#main-content")).isEqualTo(9 + 9 + 1);
        assertThat(Markup.wasRun(sofia)).isFalse();
    }

    @Test
    void linksSourceOnlyWhenItIsWebAddress(HostSession host, Browser browser) {
        String script = macro("anti-pattern", parameter("source", "javascript:alert(1)") + BODY);
        String web = macro("anti-pattern", parameter("source", "https://example.org/leakage") + BODY);

        Visitor sofia = published(host, browser, "SOURCES", script + web);

        assertThat(sofia.tab().locator(".guildhall-facts a").count()).isEqualTo(1);
        assertThat(sofia.text("#main-content")).contains("javascript:alert(1)");
    }

    @Test
    void refusesBrokenStorageFormatInTheEditorAndKeepsWhatWasTyped(HostSession host, Browser browser) {
        Team team = Demo.of(host).newTeam("BROKEN", "Team with typing errors");
        long page = team.publish("sofia", "Draft", "<p>As it was.</p>");
        Visitor sofia = Visitor.of(browser, host, CONFLUENCE, "sofia");
        Editor editor = sofia.edit(page);

        editor.write(BROKEN);
        editor.save();

        assertThat(sofia.text("#storage-error")).contains("line 2");
        assertThat(editor.markup().inputValue()).isEqualTo(BROKEN);
        assertThat(sofia.violations()).isEmpty();
        assertUnchanged(team);
    }

    @Test
    void refusesBrokenStorageFormatOverRest(HostSession host) {
        Team team = Demo.of(host).newTeam("TORN", "Team with scripts");
        long page = team.publish("sofia", "Draft", "<p>As it was.</p>");

        HostAnswer answer = host.client(CONFLUENCE, "sofia")
                .put(
                        "/rest/api/content/" + page,
                        Map.of(
                                "type",
                                "page",
                                "title",
                                "Draft",
                                "version",
                                Map.of("number", 2),
                                "body",
                                Map.of("storage", Map.of("value", BROKEN, "representation", "storage"))));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains("line 2");
        assertUnchanged(team);
    }

    private static void assertUnchanged(Team team) {
        JsonNode page = team.page("Draft");
        assertThat(page.path("version").path("number").asInt()).isEqualTo(1);
        assertThat(page.path("body").path("storage").path("value").asText()).isEqualTo("<p>As it was.</p>");
    }

    private static Visitor published(HostSession host, Browser browser, String space, String storage) {
        Team team = Demo.of(host).newTeam(space, "Team " + space);
        long page = team.publish("sofia", "Attempt", storage);
        return Visitor.of(browser, host, CONFLUENCE, "sofia").openPage(page);
    }

    private static String markupIn(String names) {
        StringBuilder parameters = new StringBuilder();
        for (String name : names.split(" ")) {
            parameters.append(parameter(name, Markup.ESCAPED));
        }
        return parameters.toString();
    }

    private static String macro(String name, String inside) {
        return "<ac:structured-macro ac:name=\"guildhall-" + name + "\">" + inside + "</ac:structured-macro>";
    }

    private static String parameter(String name, String value) {
        return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
    }
}
