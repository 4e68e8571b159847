package org.guildhall.acceptance.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.kernel.ProductName.CONFLUENCE;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.junit.WithHost;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two files become people, spaces, pages with their dates, a community, a ritual and an artifact in the running host. */
@WithHost(CONFLUENCE)
class ImportIT {

    private static final String GROUPS =
            """
            [{"key":"sig-import","name":"Import","mission":"Everything about <b>imports</b>.",
              "members":[{"user":"member-901","role":"chairs"},{"user":"member-902","role":"tech_leads"}],
              "meetings":[{"description":"Regular","day":"Tuesday","time":"9:00","tz":"PT (Pacific Time)","frequency":"biweekly"}]}]
            """;
    private static final String PAGES =
            """
            {"path":"sig-import/README.md","title":"Read <me>","created":"2019-02-20T18:11:08Z","lastModified":"2020-03-04T05:06:07Z","lastModifier":"member-902","topAuthors":["member-901"],"markdown":"# Hello\\n\\n```\\nif a < b\\n```\\n\\nSee [news](../news.md)."}
            {"path":"news.md","title":"News","created":"2021-02-20T18:11:08Z","lastModified":"2021-02-20T18:11:08Z","lastModifier":"member-901","topAuthors":[],"markdown":"text"}
            """;

    private static String printed = "";

    @BeforeAll
    static void load(@TempDir Path folder, HostSession host) throws IOException {
        Map<String, String> options = Map.of(
                "--pages",
                        Files.writeString(folder.resolve("pages.jsonl"), PAGES).toString(),
                "--communities",
                        Files.writeString(folder.resolve("groups.json"), GROUPS).toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FileSiteLoader loader = new FileSiteLoader(new PrintStream(out, true, StandardCharsets.UTF_8));
        loader.check(options);
        loader.load(host, options);
        printed = out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsWhatItMade() {
        assertThat(printed).contains("2 pages in 2 spaces, 2 people", "1 communities, 1 rituals, 1 artifacts (1 pages");
    }

    @Test
    void keepsDatesAndPeopleOfPages(HostSession host) {
        JsonNode page = content(host, "history,version,body.view");

        assertThat(page.path("history").path("createdDate").asText()).startsWith("2019-02-20T18:11:08");
        assertThat(page.path("history").path("createdBy").path("username").asText())
                .isEqualTo("member-901");
        assertThat(page.path("version").path("when").asText()).startsWith("2020-03-04T05:06:07");
        assertThat(page.path("version").path("by").path("username").asText()).isEqualTo("member-902");
    }

    @Test
    void rendersMarkdownWithCodeAndLinks(HostSession host) {
        String view = content(host, "body.view")
                .path("body")
                .path("view")
                .path("value")
                .asText();

        assertThat(view).contains("Hello</h1>", "if a &lt; b", ">news</a>").doesNotContain("createlink");
    }

    @Test
    void keepsPageOfGroupAsArtifactConfirmedByItsLastChange(HostSession host) {
        JsonNode community = guildhall(host, "communities/" + community(host));
        JsonNode artifact = guildhall(host, "communities/" + community(host) + "/artifacts")
                .path("items")
                .path(0);

        assertThat(community.path("purpose").asText()).isEqualTo("Everything about <b>imports</b>.");
        assertThat(artifact.path("kind").asText()).isEqualTo("learning-path");
        assertThat(artifact.path("owner").asText()).isEqualTo("member-901");
        assertThat(artifact.path("confirmedAt").asText()).isEqualTo("2020-03-04T05:06:07Z");
    }

    @Test
    void plansRitualOfMeeting(HostSession host) {
        JsonNode ritual = guildhall(host, "communities/" + community(host) + "/rituals")
                .path("items")
                .path(0);

        assertThat(ritual.path("start").asText()).isEqualTo("2024-01-02T09:00");
        assertThat(ritual.path("zone").asText()).isEqualTo("America/Los_Angeles");
        assertThat(ritual.path("rrule").asText()).contains("INTERVAL=2", "BYDAY=TU");
    }

    private static long community(HostSession host) {
        for (JsonNode community : guildhall(host, "communities?limit=100").path("items")) {
            if (community.path("space").asText().equals("SIGIMPORT")) {
                return community.path("id").asLong();
            }
        }
        throw new AssertionError("No community in SIGIMPORT");
    }

    private static JsonNode guildhall(HostSession host, String path) {
        return host.client(CONFLUENCE, "admin")
                .get("/rest/guildhall/1.0/" + path)
                .ok()
                .json();
    }

    private static JsonNode content(HostSession host, String expand) {
        return host.client(CONFLUENCE, "member-901")
                .get("/rest/api/content?spaceKey=SIGIMPORT&title=Read%20%3Cme%3E&expand=" + expand)
                .ok()
                .json()
                .path("results")
                .path(0);
    }
}
