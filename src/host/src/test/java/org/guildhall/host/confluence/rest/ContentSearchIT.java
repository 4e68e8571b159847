package org.guildhall.host.confluence.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.confluence.TestSite.json;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.guildhall.host.confluence.TestSite;
import org.guildhall.host.confluence.content.WikiPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of pages: {@code rest/api/content/search} and {@code rest/api/content} without an id. */
class ContentSearchIT {

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
    void givesUpAtOnceOnCqlThatIsLongAndWrong() {
        String cql = "id%20in%20(" + "a".repeat(4000) + "%20%22" + "b".repeat(3000);

        HttpResponse<String> answer =
                assertTimeoutPreemptively(Duration.ofSeconds(5), () -> anna.get("/rest/api/content/search?cql=" + cql));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void refusesCqlThatAsksForTwoSpacesRatherThanLookingInOne() {
        HttpResponse<String> answer = anna.get("/rest/api/content/search?cql=space%20in%20(DATA,OTHER)");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("message").asText()).contains("one space at a time");
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 0", "100000, 500"})
    void sendsNoMoreThanItCanBeAskedFor(int wanted, int limit) {
        JsonNode found = json(anna.get("/rest/api/content?spaceKey=NONE&limit=" + wanted));

        assertThat(found.path("limit").asInt()).isEqualTo(limit);
        assertThat(found.path("_links")).isEmpty();
    }

    @Test
    void leadsFromOnePartOfAListToTheNextOfTheSameList() {
        for (int number = 1; number <= 3; number++) {
            site.host.page("Part " + number, "<p/>");
        }

        JsonNode first = json(anna.get("/rest/api/content/search?cql=title~Part&limit=2&expand=version"));
        JsonNode second = json(anna.get(first.path("_links").path("next").asText()));

        assertThat(second.path("results")).hasSize(1);
        assertThat(second.path("results").get(0).path("version").path("number").asInt())
                .isEqualTo(1);
        assertThat(second.path("_links")).isEmpty();
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
}
