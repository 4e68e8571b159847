package org.guildhall.host.confluence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.guildhall.host.confluence.TestSite;
import org.guildhall.host.confluence.content.Restriction;
import org.guildhall.host.confluence.content.WikiPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EditingIT {

    private static TestSite site;
    private static TestSite.Visitor anna;

    @BeforeAll
    static void start() {
        site = new TestSite();
        anna = site.visitor("anna");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void publishesANewPageWithItsLabels() {
        HttpResponse<String> answer = anna.form(
                "/pages/createpage.action",
                Map.of("spaceKey", "DATA", "title", "First <script>", "body", "<p>x</p>", "labels", "one, Two"));

        WikiPage page =
                site.host.wiki().pages().byTitle("DATA", "First <script>").orElseThrow();
        assertThat(answer.body()).contains("First &lt;script&gt;").doesNotContain("First <script>");
        assertThat(site.host.wiki().labels().of(page.id())).containsExactly("one", "two");
    }

    @Test
    void keepsWhatWasTypedWhenStorageIsNotWellFormed() {
        HttpResponse<String> answer = anna.form(
                "/pages/createpage.action",
                Map.of("spaceKey", "DATA", "title", "Broken", "body", "<p>one\n<b>two</p>", "labels", "kept"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("&lt;b&gt;two&lt;/p&gt;")
                .contains("data-line=\"2\"")
                .contains("value=\"kept\"");
    }

    @Test
    void changesNothingWhenALabelIsRefused() {
        WikiPage page = site.host.page("Unchanged", "<p>1</p>");

        HttpResponse<String> answer = anna.form(
                "/pages/editpage.action",
                Map.of(
                        "pageId",
                        Long.toString(page.id()),
                        "version",
                        "1",
                        "title",
                        "Unchanged",
                        "body",
                        "<p>2</p>",
                        "labels",
                        "bad:label"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("cannot be a label");
        assertThat(site.host.wiki().pages().byId(page.id()).orElseThrow().version())
                .isEqualTo(1);
    }

    @Test
    void namesNoSpaceThatTheSenderMayNotSeeInAFormThatComesBack() {
        site.host.wiki().createSpace("HIDDEN", "Board matters", "", "admin", List.of());
        Map<String, String> form = Map.of("spaceKey", "HIDDEN", "title", "x", "body", "<p/>", "labels", "bad:label");

        HttpResponse<String> answer = anna.form("/pages/createpage.action", form);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("Board matters");
    }

    @Test
    void leadsFromALabelToItsPagesWhateverItsCharacters() {
        WikiPage page = site.host.page("Hundred", "<p/>");
        site.host.wiki().labels().add(page.id(), "c++");
        site.host.wiki().labels().add(page.id(), "100%");

        String html = anna.get("/pages/viewpage.action?pageId=" + page.id()).body();

        assertThat(html).contains("/label/DATA/c%2B%2B\"", "queryString=label%3A100%25&amp;where=DATA\"");
        assertThat(anna.get("/label/DATA/c%2B%2B").body()).contains("Hundred");
        assertThat(anna.get("/dosearchsite.action?queryString=label%3A100%25&where=DATA")
                        .body())
                .contains("Hundred");
    }

    @Test
    void answersThatAnAddressIsNotThere() {
        assertThat(anna.get("/").body()).contains("Recently updated");
        assertThat(anna.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(anna.get("/pages/nowhere.action").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesACommentThatCannotBeStorageFormat() {
        WikiPage page = site.host.page("Commented", "<p/>");

        HttpResponse<String> answer =
                anna.form("/pages/comment.action", Map.of("pageId", Long.toString(page.id()), "comment", "a\u000bb"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(site.host.wiki().comments().of(page.id())).isEmpty();
    }

    @Test
    void asksStrangersToLogInWhetherOrNotThePageExists() {
        WikiPage page = site.host.page("Private", "<p/>");
        TestSite.Visitor stranger = site.visitor("");

        String hidden =
                stranger.get("/pages/viewpage.action?pageId=" + page.id()).uri().getPath();
        String missing =
                stranger.get("/pages/viewpage.action?pageId=999999").uri().getPath();

        assertThat(hidden).isEqualTo("/confluence/login.action").isEqualTo(missing);
    }

    @Test
    void showsNoTitleOfARestrictedPageInTreesAndLists() {
        WikiPage page = site.host.page("Secret plan", "<p/>");
        site.host.wiki().restrictions().replace(page.id(), List.of(new Restriction("view", "user", "anna")));
        TestSite.Visitor ben = site.visitor("ben");

        assertThat(ben.get("/collector/pages.action?key=DATA").body()).doesNotContain("Secret plan");
        assertThat(ben.get("/dashboard.action").body()).doesNotContain("Secret plan");
        assertThat(ben.get("/dosearchsite.action?queryString=secret").body()).doesNotContain("Secret plan");
        assertThat(anna.get("/dosearchsite.action?queryString=secret").body()).contains("Secret plan");
    }

    @Test
    void refusesToEditWhatOthersMayEditOnly() {
        WikiPage page = site.host.page("Mine", "<p/>");
        site.host.wiki().restrictions().replace(page.id(), List.of(new Restriction("edit", "user", "anna")));

        HttpResponse<String> answer = site.visitor("ben").get("/pages/editpage.action?pageId=" + page.id());

        assertThat(answer.statusCode()).isEqualTo(403);
    }
}
