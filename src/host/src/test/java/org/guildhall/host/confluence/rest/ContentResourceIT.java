package org.guildhall.host.confluence.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.guildhall.host.confluence.TestSite;
import org.guildhall.host.confluence.content.Restriction;
import org.guildhall.host.confluence.content.WikiPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
    void findsPagesByCql() {
        WikiPage page = site.host.page("Quoted \"title\" one", "<p/>");
        site.host.wiki().labels().add(page.id(), "cql-label");
        String cql = "type=page%20and%20label%20%3D%20%22cql-label%22%20and%20space=DATA%20and%20title~%22quoted%22";

        JsonNode found = json(anna.get("/rest/api/content/search?cql=" + cql));

        assertThat(found.path("size").asInt()).isEqualTo(1);
        assertThat(found.path("results").get(0).path("id").asText()).isEqualTo(Long.toString(page.id()));
    }

    @Test
    void refusesCqlThatItDoesNotUnderstand() {
        HttpResponse<String> answer = anna.get("/rest/api/content/search?cql=label%20%3D%20%22x%22%20or%20type=page");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("message").asText()).startsWith("Could not parse cql");
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
    void tellsWhoTheSenderIs() {
        JsonNode current = json(anna.get("/rest/api/user/current"));

        assertThat(current.path("username").asText()).isEqualTo("anna");
        assertThat(anna.get("/rest/api/user?username=nobody").statusCode()).isEqualTo(404);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(answer.body(), e);
        }
    }
}
