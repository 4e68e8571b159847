package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.kernel.ProductName.CONFLUENCE;
import static org.guildhall.host.kernel.ProductName.JIRA;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.guildhall.host.junit.HostClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The host is killed while pages are published, follow-ups raised and a sweep is under way; then it is started again. */
@TestMethodOrder(OrderAnnotation.class)
class KilledHostIT {

    private static final int OLD_PAGES = 60;
    private static final int ACKNOWLEDGED_BEFORE_KILL = 5;
    private static final String MACRO =
            "<ac:structured-macro ac:name=\"guildhall-anti-pattern\"><ac:rich-text-body><p>It leaks.</p>"
                    + "</ac:rich-text-body></ac:structured-macro>";

    @TempDir
    static Path folder;

    private static final Queue<JsonNode> PAGES = new ConcurrentLinkedQueue<>();
    private static final Queue<String> FOLLOW_UPS = new ConcurrentLinkedQueue<>();
    private static HostProcess host;

    @BeforeAll
    static void killsWhileItWrites() throws InterruptedException {
        host = HostProcess.ready(folder, home(), "--demo", "none");
        long page = found();
        CountDownLatch pages = new CountDownLatch(ACKNOWLEDGED_BEFORE_KILL);
        CountDownLatch followUps = new CountDownLatch(ACKNOWLEDGED_BEFORE_KILL);
        List<Thread> writers = List.of(
                new Thread(() -> untilKilled(number -> PAGES.add(publish("Page " + number)), pages)),
                new Thread(() -> untilKilled(number -> FOLLOW_UPS.add(raise(page, "follow-up-" + number)), followUps)),
                new Thread(() -> untilKilled(number -> sweep(), new CountDownLatch(1))));
        writers.forEach(Thread::start);
        assertThat(pages.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(followUps.await(60, TimeUnit.SECONDS)).isTrue();
        host.kill();
        for (Thread writer : writers) {
            writer.join();
        }

        host = HostProcess.ready(folder, home(), "--demo", "none");
        sweep();
        host.confluence("admin")
                .post("/rest/host/1.0/jobs/guildhall.outbox/run", Map.of())
                .ok();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void printsWhereItListensAndWhoMayLogIn() {
        assertThat(host.output().lines())
                .contains(
                        "Confluence  " + host.address(CONFLUENCE),
                        "Jira        " + host.address(JIRA),
                        "Mail        " + host.address(CONFLUENCE) + "/mail",
                        "Home        " + home(),
                        "Logins      admin/admin")
                .endsWith("ready");
    }

    @Test
    void keepsEveryPageThatItAcknowledged() {
        assertThat(PAGES).isNotEmpty();
        List<Long> kept = new ArrayList<>();
        artifacts()
                .forEach(artifact -> kept.add(artifact.path("page").path("id").asLong()));

        for (JsonNode page : PAGES) {
            String path = "/rest/api/content/" + page.path("id").asText() + "?expand=body.storage";
            JsonNode read = host.confluence("admin").get(path).ok().json();
            assertThat(read.path("title")).isEqualTo(page.path("title"));
            assertThat(read.at("/body/storage/value").asText()).contains("It leaks.");
            assertThat(kept).contains(page.path("id").asLong());
        }
    }

    @Test
    void hasOneIssueForEachFollowUpThatItAcknowledged() {
        assertThat(FOLLOW_UPS).isNotEmpty();
        Map<String, List<String>> issues = issuesBySummary();

        assertThat(FOLLOW_UPS).allSatisfy(key -> assertThat(issues.get(key)).hasSize(1));
        assertThat(issues.values()).allSatisfy(keys -> assertThat(keys).hasSize(1));
    }

    @Test
    void mailsNobodyTwice() {
        JsonNode mails =
                host.confluence("admin").get("/rest/host/1.0/mail").ok().json();

        Map<String, Integer> perPerson = new HashMap<>();
        mails.forEach(mail -> perPerson.merge(mail.path("to").asText(), 1, Integer::sum));
        assertThat(perPerson).isNotEmpty().allSatisfy((person, count) -> assertThat(count)
                .isEqualTo(1));
    }

    @Test
    void finishesTheSweepThatWasKilled() {
        JsonNode runs = host.confluence("admin")
                .get("/rest/guildhall/1.0/sweeps")
                .ok()
                .json()
                .path("items");
        JsonNode flags = host.confluence("admin")
                .get("/rest/guildhall/1.0/flags?limit=200")
                .ok()
                .json()
                .path("items");

        assertThat(runs)
                .allSatisfy(run -> assertThat(run.path("outcome").asText()).isEqualTo("completed"));
        assertThat(flags).hasSize(OLD_PAGES);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void startsAnewWhenItIsReset() {
        host.close();
        host = HostProcess.ready(folder, home(), "--demo", "none", "--reset");

        assertThat(host.confluence("admin").get("/rest/api/space/KEPT").status())
                .isEqualTo(404);
        assertThat(Files.exists(home().resolve("version"))).isTrue();
    }

    /** A community with pages that are long stale; answers the id of one of them. */
    private static long found() {
        HostClient admin = host.confluence("admin");
        admin.post("/rest/api/space", Map.of("key", "KEPT", "name", "Kept")).ok();
        host.jira("admin")
                .post("/rest/api/2/project", Map.of("key", "KEPT", "name", "Kept", "lead", "admin"))
                .ok();
        host.jira("admin")
                .put("/rest/guildhall/1.0/settings", Map.of("projects", List.of("KEPT")), "*")
                .ok();
        admin.post(
                        "/rest/guildhall/1.0/communities",
                        Map.of("space", "KEPT", "name", "Kept", "purpose", "To last.", "project", "KEPT"))
                .ok();
        long page = 0;
        for (int i = 0; i < OLD_PAGES; i++) {
            page = publish("Old page " + i).path("id").asLong();
        }
        admin.put("/rest/host/1.0/clock", Map.of("offset", "P400D")).ok();
        return page;
    }

    private static JsonNode publish(String title) {
        return host.confluence("admin")
                .post(
                        "/rest/api/content",
                        Map.of(
                                "type",
                                "page",
                                "title",
                                title,
                                "space",
                                Map.of("key", "KEPT"),
                                "body",
                                Map.of("storage", Map.of("value", MACRO, "representation", "storage"))))
                .ok()
                .json();
    }

    private static String raise(long page, String key) {
        return host.confluence("admin")
                .post("/rest/guildhall/1.0/communities/1/follow-ups", Map.of("key", key, "page", page, "summary", key))
                .ok()
                .json()
                .path("summary")
                .asText();
    }

    private static void sweep() {
        host.confluence("admin").post("/rest/guildhall/1.0/sweeps", Map.of()).ok();
    }

    /** All of them, slice by slice: a fast machine publishes more pages before the kill than one slice holds. */
    private static List<JsonNode> artifacts() {
        List<JsonNode> artifacts = new ArrayList<>();
        Optional<String> after = Optional.of("0");
        while (after.isPresent()) {
            JsonNode slice = host.confluence("admin")
                    .get("/rest/guildhall/1.0/communities/1/artifacts?limit=200&after=" + after.get())
                    .ok()
                    .json();
            slice.path("items").forEach(artifacts::add);
            after = Optional.of(slice.path("next").asText()).filter(next -> !next.isEmpty());
        }
        return artifacts;
    }

    private static Map<String, List<String>> issuesBySummary() {
        JsonNode found = host.jira("admin")
                .get("/rest/api/2/search?jql=project%3DKEPT&maxResults=500&fields=summary")
                .ok()
                .json()
                .path("issues");
        Map<String, List<String>> issues = new HashMap<>();
        found.forEach(
                issue -> issues.computeIfAbsent(issue.at("/fields/summary").asText(), summary -> new ArrayList<>())
                        .add(issue.path("key").asText()));
        return issues;
    }

    private interface Step {
        void run(int number);
    }

    private static void untilKilled(Step step, CountDownLatch enough) {
        try {
            for (int number = 0; ; number++) {
                step.run(number);
                enough.countDown();
            }
        } catch (UncheckedIOException killed) {
            // What was not answered may be there or not.
        }
    }

    private static Path home() {
        return folder.resolve("home");
    }
}
