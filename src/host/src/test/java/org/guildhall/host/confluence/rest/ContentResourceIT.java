package org.guildhall.host.confluence.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.confluence.TestSite.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.guildhall.host.confluence.TestSite;
import org.guildhall.host.confluence.content.Restriction;
import org.guildhall.host.confluence.content.WikiPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code rest/api/content}, with what is right and what is wrong. */
class ContentResourceIT {

    private static TestSite site;
    private static TestSite.Visitor anna;
    private static TestSite.Visitor ben;

    @BeforeAll
    static void start() {
        site = new TestSite();
        anna = site.visitor("anna");
        ben = site.visitor("ben");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void createsAPageAndReadsItWithWhatIsAskedFor() {
        String body = "{\"type\":\"page\",\"title\":\"Session 1\",\"space\":{\"key\":\"DATA\"},\"body\":{\"storage\":"
                + "{\"value\":\"<p>a &amp; b</p>\",\"representation\":\"storage\"}}}";

        JsonNode created = json(anna.json("POST", "/rest/api/content", body));
        JsonNode read = json(anna.get("/rest/api/content/" + created.path("id").asText()
                + "?expand=body.storage,body.view,version,space,ancestors,metadata.labels"));

        assertThat(read.path("title").asText()).isEqualTo("Session 1");
        assertThat(read.path("space").path("key").asText()).isEqualTo("DATA");
        assertThat(read.path("version").path("number").asInt()).isEqualTo(1);
        assertThat(read.path("version").path("by").path("username").asText()).isEqualTo("anna");
        assertThat(read.path("body").path("storage").path("value").asText()).isEqualTo("<p>a &amp; b</p>");
        assertThat(read.path("body").path("view").path("value").asText()).isEqualTo("<p>a &amp; b</p>");
        assertThat(read.path("_links").path("webui").asText()).isEqualTo("/display/DATA/Session+1");
    }

    @Test
    void tellsWhoeverComesSecondThatTheTitleIsTakenAlsoWhenBothCameAtOnce() {
        String body = "{\"type\":\"page\",\"title\":\"At once\",\"space\":{\"key\":\"DATA\"}}";

        ExecutorService people = Executors.newFixedThreadPool(8);

        List<HttpResponse<String>> answers = IntStream.range(0, 8)
                .mapToObj(number ->
                        CompletableFuture.supplyAsync(() -> anna.json("POST", "/rest/api/content", body), people))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        people.shutdown();

        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .containsExactlyInAnyOrder(200, 400, 400, 400, 400, 400, 400, 400);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 400).allSatisfy(answer -> assertThat(
                        json(answer).path("message").asText())
                .contains("A page already exists with the title At once"));
    }

    @Test
    void refusesAStaleVersionWithConflict() {
        WikiPage page = site.host.page("Stale one", "<p/>");
        String update = "{\"type\":\"page\",\"title\":\"Stale one\",\"version\":{\"number\":2},"
                + "\"body\":{\"storage\":{\"value\":\"<p>2</p>\",\"representation\":\"storage\"}}}";

        HttpResponse<String> first = anna.json("PUT", "/rest/api/content/" + page.id(), update);
        HttpResponse<String> second = ben.json("PUT", "/rest/api/content/" + page.id(), update);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(json(second).path("reason").asText()).isEqualTo("Conflict");
    }

    @Test
    void answersTheSameForAPageThatIsHiddenAndOneThatIsNotThere() {
        WikiPage page = site.host.page("Hidden one", "<p/>");
        site.host.wiki().restrictions().replace(page.id(), List.of(new Restriction("view", "user", "anna")));

        HttpResponse<String> hidden = ben.get("/rest/api/content/" + page.id());
        HttpResponse<String> missing = ben.get("/rest/api/content/999999");

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body().replace(Long.toString(page.id()), "999999")).isEqualTo(missing.body());
        assertThat(json(missing).path("data").path("successful").asBoolean()).isFalse();
    }

    @Test
    void changesNothingWhenTheNewParentIsHidden() {
        WikiPage parent = site.host.page("Hidden parent", "<p/>");
        WikiPage page = site.host.page("To be moved", "<p/>");
        site.host.wiki().restrictions().replace(parent.id(), List.of(new Restriction("view", "user", "anna")));

        HttpResponse<String> refused = ben.json(
                "PUT",
                "/rest/api/content/" + page.id(),
                "{\"type\":\"page\",\"title\":\"Moved\",\"version\":{\"number\":2},\"ancestors\":[{\"id\":"
                        + parent.id() + "}]}");

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(site.host.wiki().pages().byId(page.id()))
                .hasValueSatisfying(kept -> assertThat(kept.title()).isEqualTo("To be moved"));
    }

    @Test
    void namesThePlaceInStorageThatIsNotWellFormed() {
        String body =
                "{\"title\":\"Broken\",\"space\":{\"key\":\"DATA\"},\"body\":{\"storage\":{\"value\":\"<p>\\n<b></p>\"}}}";

        HttpResponse<String> answer = anna.json("POST", "/rest/api/content", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("message").asText()).contains("line 2, column");
    }

    @Test
    void saysThatABodyIsNotJson() {
        HttpResponse<String> answer = anna.json("POST", "/rest/api/content", "{\"title\":");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("message").asText()).contains("not JSON");
    }

    @Test
    void addsListsAndRemovesLabels() {
        WikiPage page = site.host.page("Labelled one", "<p/>");
        String path = "/rest/api/content/" + page.id() + "/label";

        anna.json("POST", path, "[{\"prefix\":\"global\",\"name\":\"decision\"},{\"name\":\"second\"}]");
        anna.json("DELETE", path + "/second", "");

        JsonNode labels = json(anna.get(path)).path("results");
        assertThat(labels).hasSize(1);
        assertThat(labels.get(0).path("name").asText()).isEqualTo("decision");
    }

    @Test
    void addsNoLabelWhenOneOfThemIsRefused() {
        WikiPage page = site.host.page("Unlabelled one", "<p/>");

        HttpResponse<String> answer = anna.json(
                "POST", "/rest/api/content/" + page.id() + "/label", "[{\"name\":\"good\"},{\"name\":\"not good\"}]");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(site.host.wiki().labels().of(page.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"foo\":1}", "\"all\"", "[{\"operation\":\"see\"}]"})
    void keepsRestrictionsWhenTheNewOnesCannotBeRead(String body) {
        WikiPage page = site.host.page("Restricted " + body.hashCode(), "<p/>");
        List<Restriction> before = List.of(new Restriction("view", "user", "anna"));
        site.host.wiki().restrictions().replace(page.id(), before);

        HttpResponse<String> answer = anna.json("PUT", "/rest/api/content/" + page.id() + "/restriction", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(site.host.wiki().restrictions().of(page.id())).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"title":5,"space":{"key":"DATA"}}                                        | title: send text
            {"title":"x","space":{"key":"DATA"},"body":{"storage":{"value":5}}}       | body.storage.value: send text
            {"title":"x","space":{"key":"DATA"},"ancestors":[{"id":"up"}]}            | ancestors: send the page above
            {"title":"x","space":{"key":"DATA"},"ancestors":{"id":"5"}}               | ancestors: send the page above
            {"title":"two\\nlines","space":{"key":"DATA"}}                            | title: one line
            {"title":"x","space":{"key":"DATA"}} and more                             | not JSON
            {"title":"x"}                                                             | space.key: name the space
            """)
    void namesTheFieldThatIsWrong(String body, String message) {
        HttpResponse<String> answer = anna.json("POST", "/rest/api/content", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("message").asText()).contains(message);
        assertThat(site.host.wiki().pages().byTitle("DATA", "x")).isEmpty();
    }

    @Test
    void keepsJsonPropertiesOfAPage() {
        WikiPage page = site.host.page("Property one", "<p/>");
        String path = "/rest/api/content/" + page.id() + "/property";

        anna.json("POST", path, "{\"key\":\"kind\",\"value\":{\"a\":[1,2]}}");

        JsonNode property = json(anna.get(path + "/kind"));
        assertThat(property.path("value").path("a").get(1).asInt()).isEqualTo(2);
        assertThat(property.path("version").path("number").asInt()).isEqualTo(1);
    }

    @Test
    void showsWhatAPluginKeptAsTextWithAPage() {
        WikiPage page = site.host.page("Text property one", "<p/>");
        site.host.wiki().properties().put(page.id(), "note", "not {json");

        JsonNode property = json(anna.get("/rest/api/content/" + page.id() + "/property/note"));

        assertThat(property.path("value").asText()).isEqualTo("not {json");
    }
}
