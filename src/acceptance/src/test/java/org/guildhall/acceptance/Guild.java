package org.guildhall.acceptance;

import static org.guildhall.host.kernel.ProductName.CONFLUENCE;
import static org.guildhall.host.kernel.ProductName.JIRA;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.guildhall.host.junit.HostClient;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.kernel.HostUser;

/**
 * A community of a test's own, in a space and a Jira project of the same key. Its people are called after the key and what
 * they do in it: {@code abc-lead}, {@code abc-facilitator}, {@code abc-member}; {@code abc-owner} administers the space.
 */
final class Guild {

    private static final String REST = "/rest/guildhall/1.0";

    private final HostSession host;
    private final String key;
    private final long id;

    private Guild(HostSession host, String key, long id) {
        this.host = host;
        this.key = key;
        this.id = id;
    }

    /** Founds it in a space that everybody who is logged in may edit. */
    static Guild found(HostSession host, String key) {
        return found(host, key, "");
    }

    /** Founds it in a space that only the people of the community may see and edit. */
    static Guild foundInPrivate(HostSession host, String key) {
        return found(host, key, "/_private");
    }

    private static Guild found(HostSession host, String key, String kind) {
        List.of("owner", "lead", "facilitator", "member").forEach(role -> person(host, nameOf(key, role)));
        HostClient admin = host.client(CONFLUENCE, "admin");
        admin.post("/rest/api/space" + kind, Map.of("key", key, "name", "Space " + key))
                .ok();
        permit(host, key, nameOf(key, "owner"), "admin");
        List.of("lead", "facilitator", "member").forEach(role -> permit(host, key, nameOf(key, role), "edit"));
        host.client(JIRA, "admin")
                .post("/rest/api/2/project", Map.of("key", key, "name", "Project " + key, "lead", "admin"))
                .ok();
        HostClient jira = host.client(JIRA, "admin");
        List<String> projects = new ArrayList<>(List.of(key));
        jira.get(REST + "/settings").ok().json().path("projects").forEach(known -> projects.add(known.asText()));
        jira.put(REST + "/settings", Map.of("projects", projects), "*").ok();
        long id = host.client(CONFLUENCE, nameOf(key, "owner"))
                .post(
                        REST + "/communities",
                        Map.of(
                                "space",
                                key,
                                "name",
                                "Community " + key,
                                "purpose",
                                "To be tested.",
                                "project",
                                key,
                                "members",
                                List.of(
                                        member(key, "lead", "lead"),
                                        member(key, "facilitator", "facilitator"),
                                        Map.of("user", nameOf(key, "member"), "roles", List.of()))))
                .ok()
                .json()
                .path("id")
                .asLong();
        return new Guild(host, key, id);
    }

    /** Somebody who may log in, with the name as password and an address at guild.example. */
    static void person(HostSession host, String name) {
        host.person(new HostUser(
                "key-" + name,
                name,
                "Person " + name,
                name + "@guild.example",
                ZoneId.of("Europe/Berlin"),
                Locale.ENGLISH,
                Set.of("confluence-users", "jira-software-users")));
    }

    private static Map<String, Object> member(String key, String name, String role) {
        return Map.of("user", nameOf(key, name), "roles", List.of(role));
    }

    private static String nameOf(String key, String role) {
        return key.toLowerCase(Locale.ROOT) + "-" + role;
    }

    String key() {
        return key;
    }

    long id() {
        return id;
    }

    /** The login name of whoever does that in the community. */
    String name(String role) {
        return nameOf(key, role);
    }

    /** Confluence as somebody of the community sees it. */
    HostClient as(String role) {
        return host.client(CONFLUENCE, name(role));
    }

    /** Guildhall's resource below the community. */
    String path(String below) {
        return REST + "/communities/" + id + below;
    }

    /** Publishes a page as a member; answers its id. */
    long page(String title, String storage) {
        return host.page(name("member"), key, title, storage).path("id").asLong();
    }

    /** Registers a page as an artifact; answers the artifact's id. */
    long artifact(long page, String kind) {
        return as("member")
                .post(path("/artifacts"), Map.of("page", page, "kind", kind))
                .ok()
                .json()
                .path("id")
                .asLong();
    }

    /** Plans a ritual that meets every Thursday at 14:00 in Berlin since that day; answers its id. */
    long weekly(String title, String firstDay) {
        return as("lead")
                .post(
                        path("/rituals"),
                        Map.of(
                                "title",
                                title,
                                "format",
                                "review",
                                "start",
                                firstDay + "T14:00",
                                "zone",
                                "Europe/Berlin",
                                "minutes",
                                45,
                                "rrule",
                                "FREQ=WEEKLY;BYDAY=TH"))
                .ok()
                .json()
                .path("id")
                .asLong();
    }

    /** Gives somebody a permission on the space. */
    void permit(String role, String permission) {
        permit(host, key, name(role), permission);
    }

    private static void permit(HostSession host, String space, String name, String permission) {
        host.client(CONFLUENCE, "admin")
                .post("/rest/api/space/" + space + "/permission", Map.of("user", name, "permission", permission))
                .ok();
    }

    /** Lets only these see a page. */
    void restrict(long page, String... roles) {
        List<Map<String, String>> people = Stream.of(roles)
                .map(role -> Map.of("type", "known", "username", name(role)))
                .toList();
        Object restriction = List.of(Map.of("operation", "read", "restrictions", Map.of("user", people)));
        as("member")
                .put("/rest/api/content/" + page + "/restriction", restriction)
                .ok();
    }

    /** What Guildhall answers to a lead. */
    JsonNode read(String path) {
        return as("lead").get(REST + path).ok().json();
    }
}
