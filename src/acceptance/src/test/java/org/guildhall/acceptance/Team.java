package org.guildhall.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A community in its space, as far as tests make and ask things over REST.
 *
 * @param space key of its space and of its Jira project
 * @param id of the community
 */
record Team(Demo demo, String space, long id) {

    /** Publishes a page below the space's home; its id. */
    long publish(String author, String title, String storage) {
        JsonNode home = demo.confluence(author)
                .get("/rest/api/space/" + space)
                .ok()
                .json()
                .path("homepage");
        Map<String, Object> page = Map.of(
                "type", "page",
                "title", title,
                "space", Map.of("key", space),
                "ancestors", List.of(Map.of("id", home.path("id").asLong())),
                "body", Map.of("storage", Map.of("value", storage, "representation", "storage")));
        return demo.confluence(author)
                .post("/rest/api/content", page)
                .ok()
                .json()
                .path("id")
                .asLong();
    }

    /** A page by its title, with body and version. */
    JsonNode page(String title) {
        return demo.confluence("mara")
                .get("/rest/api/content?spaceKey=" + space + "&expand=body.storage,version&title="
                        + URLEncoder.encode(title, StandardCharsets.UTF_8))
                .ok()
                .json()
                .path("results")
                .path(0);
    }

    /** Plans a weekly ritual of 45 minutes in Berlin; its id. */
    long plan(String title, String start) {
        Map<String, Object> ritual = Map.of(
                "title",
                title,
                "format",
                "review",
                "start",
                start,
                "zone",
                "Europe/Berlin",
                "minutes",
                45,
                "rrule",
                "FREQ=WEEKLY");
        return demo.confluence("mara")
                .post(path("/rituals"), ritual)
                .ok()
                .json()
                .path("id")
                .asLong();
    }

    /** A ritual's occurrences. */
    List<JsonNode> occurrences(long ritual, Instant from, Instant to) {
        return items(Demo.REST + "/rituals/" + ritual + "/occurrences?from=" + from + "&to=" + to);
    }

    /** What a page is to the community, if it is anything. */
    Optional<JsonNode> artifact(long page) {
        return items(path("/artifacts?limit=100")).stream()
                .filter(artifact -> artifact.path("page").path("id").asLong() == page)
                .findFirst();
    }

    /** Issues of the project in Jira with that summary, oldest first. */
    List<JsonNode> issues(String summary) {
        String jql = "project = " + space + " ORDER BY key ASC";
        JsonNode found = demo.jira("admin")
                .get("/rest/api/2/search?maxResults=200&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8))
                .ok()
                .json();
        return list(found.path("issues")).stream()
                .filter(issue ->
                        summary.equals(issue.path("fields").path("summary").asText()))
                .toList();
    }

    /** A path of the community. */
    String path(String below) {
        return Demo.REST + "/communities/" + id + below;
    }

    /** The address of the community's own page. */
    String address() {
        return "/plugins/servlet/guildhall/communities/" + id;
    }

    /** The items of a list over REST. */
    List<JsonNode> items(String path) {
        return list(demo.confluence("mara").get(path).ok().json().path("items"));
    }

    private static List<JsonNode> list(JsonNode array) {
        return new ArrayList<>(StreamSupport.stream(array.spliterator(), false).toList());
    }
}
