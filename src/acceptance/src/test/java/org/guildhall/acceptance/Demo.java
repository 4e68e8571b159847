package org.guildhall.acceptance;

import static org.guildhall.host.kernel.ProductName.CONFLUENCE;
import static org.guildhall.host.kernel.ProductName.JIRA;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guildhall.acceptance.demo.WalkthroughLoader;
import org.guildhall.host.junit.HostAnswer;
import org.guildhall.host.junit.HostClient;
import org.guildhall.host.junit.HostSession;

/**
 * The walkthrough's team in a running host, told once for all tests that share the host. It is always the same Friday morning,
 * so that pictures and dates are the same on every day; a test that moves the clock puts it back, and a test that needs a page
 * or a ritual of a certain kind makes its own.
 */
final class Demo {

    /** Friday, the day after a Thursday on which the review was called off. */
    static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    static final String SPACE = "DATA";
    static final String REST = "/rest/guildhall/1.0";

    private static final List<Demo> TOLD = new ArrayList<>();

    private final HostSession host;

    private Demo(HostSession host) {
        this.host = host;
    }

    /** The team in that host; the first to ask waits a few seconds. */
    static synchronized Demo of(HostSession host) {
        return TOLD.stream().filter(demo -> demo.host == host).findFirst().orElseGet(() -> tell(host));
    }

    private static Demo tell(HostSession host) {
        host.advanceTo(NOW);
        new WalkthroughLoader().load(host, Map.of("--demo", "walkthrough"));
        Demo demo = new Demo(host);
        TOLD.add(demo);
        return demo;
    }

    HostSession host() {
        return host;
    }

    HostClient confluence(String person) {
        return host.client(CONFLUENCE, person);
    }

    HostClient jira(String person) {
        return host.client(JIRA, person);
    }

    /** The team's own space, with its three months. */
    Team team() {
        return new Team(this, SPACE, communityOf(SPACE));
    }

    /**
     * Another space of the same people with a community and a Jira project of its own, so that a test does not meet what the
     * others did. Mara leads it and Jonas facilitates.
     *
     * @param key at most ten capitals, used by one test only
     */
    Team newTeam(String key, String name) {
        confluence("admin")
                .post("/rest/api/space", Map.of("key", key, "name", name))
                .ok();
        confluence("admin")
                .post("/rest/api/space/" + key + "/permission", Map.of("user", "mara", "permission", "admin"))
                .ok();
        jira("admin")
                .post("/rest/api/2/project", Map.of("key", key, "name", name, "lead", "mara"))
                .ok();
        track(key);
        return new Team(this, key, found(key, name));
    }

    private void track(String project) {
        HostAnswer settings = jira("admin").get(REST + "/settings").ok();
        List<String> projects = new ArrayList<>();
        settings.json().path("projects").forEach(chosen -> projects.add(chosen.asText()));
        projects.add(project);
        jira("admin").put(REST + "/settings", Map.of("projects", projects), "*").ok();
    }

    private long found(String key, String name) {
        List<Map<String, Object>> members = List.of(
                Map.of("user", "mara", "roles", List.of("lead")),
                Map.of("user", "jonas", "roles", List.of("facilitator")),
                Map.of("user", "sofia", "roles", List.of("presenter")),
                Map.of("user", "chen", "roles", List.of("presenter")));
        Map<String, Object> community = Map.of(
                "space", key, "name", name, "purpose", "To learn from each other.", "project", key, "members", members);
        return confluence("mara")
                .post(REST + "/communities", community)
                .ok()
                .json()
                .path("id")
                .asLong();
    }

    private long communityOf(String space) {
        for (JsonNode community :
                confluence("mara").get(REST + "/communities").ok().json().path("items")) {
            if (space.equals(community.path("space").asText())) {
                return community.path("id").asLong();
            }
        }
        throw new IllegalStateException("The space " + space + " has no community");
    }
}
