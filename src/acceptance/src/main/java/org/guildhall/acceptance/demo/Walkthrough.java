package org.guildhall.acceptance.demo;

import static org.guildhall.host.kernel.ProductName.CONFLUENCE;
import static org.guildhall.host.kernel.ProductName.JIRA;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.guildhall.host.junit.HostClient;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.kernel.HostUser;

/**
 * Three months of a data team, ending now: it founds its community, holds nine experiment reviews, writes down what it
 * learnt, and then calls three reviews off in a row. The host's clock is moved along, so that every date is as if it had
 * happened.
 */
final class Walkthrough {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalTime REVIEW = LocalTime.of(14, 0);
    private static final String SPACE = "DATA";
    private static final String LEAD = "mara";
    private static final int WEEKS = 13;
    private static final int OLD_WIKI_WEEKS = 30;

    private final HostSession host;
    private final Instant now;
    private final ZonedDateTime lastReview;

    Walkthrough(HostSession host) {
        this.host = host;
        this.now = host.now();
        this.lastReview = now.atZone(BERLIN)
                .with(TemporalAdjusters.previous(DayOfWeek.THURSDAY))
                .with(REVIEW);
    }

    void tell() {
        JsonNode people = DemoFiles.json("people.json");
        List<Map<String, Object>> members = addPeople(people);
        try {
            beforeTheCommunity();
            long community = found(members);
            long review = planRituals(community);
            keepOldPages(community);
            holdReviews();
            callReviewsOff(review);
        } finally {
            host.advanceTo(now);
        }
    }

    private List<Map<String, Object>> addPeople(JsonNode people) {
        List<Map<String, Object>> members = new ArrayList<>();
        for (JsonNode person : people.path("people")) {
            host.person(user(person));
            List<String> roles = new ArrayList<>();
            person.path("roles").forEach(role -> roles.add(role.asText()));
            members.add(Map.of("user", person.path("name").asText(), "roles", roles));
        }
        people.path("outside").forEach(person -> host.person(user(person)));
        return members;
    }

    private static HostUser user(JsonNode person) {
        String name = person.path("name").asText();
        return new HostUser(
                "demo-" + name,
                name,
                person.path("fullName").asText(),
                name + "@data.example",
                ZoneId.of(person.path("zone").asText()),
                Locale.forLanguageTag(person.path("locale").asText()),
                Set.of("confluence-users", "jira-software-users"));
    }

    private void beforeTheCommunity() {
        host.advanceTo(reviewWeeksAgo(OLD_WIKI_WEEKS).toInstant());
        confluence("admin")
                .post("/rest/api/space", Map.of("key", SPACE, "name", "Data team"))
                .ok();
        for (String administrator : List.of(LEAD, "henrik")) {
            confluence("admin")
                    .post(
                            "/rest/api/space/" + SPACE + "/permission",
                            Map.of("user", administrator, "permission", "admin"))
                    .ok();
        }
        jira("admin")
                .post("/rest/api/2/project", Map.of("key", SPACE, "name", "Data team", "lead", LEAD))
                .ok();
        jira("admin")
                .put("/rest/guildhall/1.0/settings", Map.of("projects", List.of(SPACE)), "*")
                .ok();
        page("aylin", "Feature store: house rules", "feature-store");
        page("aylin", "Lift", "glossary-lift");
        host.advanceTo(reviewWeeksAgo(WEEKS + 1).minusDays(3).toInstant());
        page("henrik", "Learning path: your first experiment", "learning-path");
        page("jonas", "How we review experiments", "review-guide");
    }

    private long found(List<Map<String, Object>> members) {
        host.advanceTo(reviewWeeksAgo(WEEKS).minusDays(2).toInstant());
        return confluence(LEAD)
                .post(
                        "/rest/guildhall/1.0/communities",
                        Map.of(
                                "space", SPACE,
                                "name", "Machine learning experiments",
                                "purpose",
                                        "To run machine learning experiments that others can follow, question and repeat.",
                                "project", SPACE,
                                "members", members))
                .ok()
                .json()
                .path("id")
                .asLong();
    }

    private long planRituals(long community) {
        String rituals = "/rest/guildhall/1.0/communities/" + community + "/rituals";
        long review = confluence(LEAD)
                .post(
                        rituals,
                        Map.of(
                                "title",
                                "Experiment review",
                                "format",
                                "review",
                                "start",
                                local(reviewWeeksAgo(WEEKS - 1)),
                                "zone",
                                BERLIN.getId(),
                                "minutes",
                                45,
                                "rrule",
                                "FREQ=WEEKLY;BYDAY=TH"))
                .ok()
                .json()
                .path("id")
                .asLong();
        confluence(LEAD)
                .post(
                        rituals,
                        Map.of(
                                "title", "Retrospective",
                                "format", "retrospective",
                                "start", local(reviewWeeksAgo(WEEKS - 4).plusHours(1)),
                                "zone", BERLIN.getId(),
                                "rrule", "FREQ=WEEKLY;INTERVAL=4;BYDAY=TH"))
                .ok();
        return review;
    }

    private void keepOldPages(long community) {
        keep(community, "aylin", "Feature store: house rules", "decision");
        keep(community, "aylin", "Lift", "glossary-term");
        keep(community, "henrik", "Learning path: your first experiment", "learning-path");
        keep(community, "jonas", "How we review experiments", "checklist");
    }

    private void holdReviews() {
        edit(LEAD, homePage(), "Data team", "home");
        for (JsonNode session : DemoFiles.json("sessions.json")) {
            int weeksAgo = session.path("weeksAgo").asInt();
            ZonedDateTime start = reviewWeeksAgo(weeksAgo);
            host.advanceTo(start.plusHours(3).toInstant());
            String title = "Experiment review " + start.toLocalDate() + ": "
                    + session.path("title").asText();
            publish(session.path("presenter").asText(), title, SessionPage.storage(session, start));
            lessonsOf(weeksAgo);
        }
    }

    private void lessonsOf(int weeksAgo) {
        host.advanceTo(reviewWeeksAgo(weeksAgo).plus(Duration.ofDays(1)).toInstant());
        if (weeksAgo == 8) {
            page("aylin", "Data leakage", "data-leakage");
        } else if (weeksAgo == 5) {
            page("jonas", "Peeking", "peeking");
        }
    }

    private void callReviewsOff(long ritual) {
        for (JsonNode cancellation : DemoFiles.json("cancellations.json")) {
            ZonedDateTime start = reviewWeeksAgo(cancellation.path("weeksAgo").asInt());
            host.advanceTo(start.minusDays(1).toInstant());
            confluence(cancellation.path("by").asText())
                    .put(
                            "/rest/guildhall/1.0/rituals/" + ritual + "/occurrences/" + start.toInstant()
                                    + "/cancellation",
                            Map.of("reason", cancellation.path("reason").asText()))
                    .ok();
        }
    }

    /** The review so many weeks ago; 1 is the last Thursday. */
    private ZonedDateTime reviewWeeksAgo(int weeks) {
        return lastReview.minusWeeks(weeks - 1L);
    }

    private static String local(ZonedDateTime time) {
        return time.toLocalDateTime().toString();
    }

    private void page(String author, String title, String file) {
        publish(author, title, DemoFiles.text("pages/" + file + ".xml"));
    }

    private void publish(String author, String title, String storage) {
        Map<String, Object> body = Map.of(
                "type", "page",
                "title", title,
                "space", Map.of("key", SPACE),
                "ancestors", List.of(Map.of("id", homePage())),
                "body", Map.of("storage", Map.of("value", storage, "representation", "storage")));
        confluence(author).post("/rest/api/content", body).ok();
    }

    private long homePage() {
        return confluence(LEAD)
                .get("/rest/api/space/" + SPACE)
                .ok()
                .json()
                .path("homepage")
                .path("id")
                .asLong();
    }

    private void edit(String author, long page, String title, String file) {
        JsonNode current = confluence(author)
                .get("/rest/api/content/" + page + "?expand=version")
                .ok()
                .json();
        Map<String, Object> body = Map.of(
                "type",
                "page",
                "title",
                title,
                "version",
                Map.of("number", current.path("version").path("number").asInt() + 1),
                "body",
                Map.of(
                        "storage",
                        Map.of("value", DemoFiles.text("pages/" + file + ".xml"), "representation", "storage")));
        confluence(author).put("/rest/api/content/" + page, body).ok();
    }

    private void keep(long community, String owner, String title, String kind) {
        String query = "?spaceKey=" + SPACE + "&title="
                + java.net.URLEncoder.encode(title, java.nio.charset.StandardCharsets.UTF_8);
        long page = confluence(owner)
                .get("/rest/api/content" + query)
                .ok()
                .json()
                .path("results")
                .path(0)
                .path("id")
                .asLong();
        confluence(owner)
                .post("/rest/guildhall/1.0/communities/" + community + "/artifacts", Map.of("page", page, "kind", kind))
                .ok();
    }

    private HostClient confluence(String user) {
        return host.client(CONFLUENCE, user);
    }

    private HostClient jira(String user) {
        return host.client(JIRA, user);
    }
}
