package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guildhall.host.kernel.ProductName.CONFLUENCE;
import static org.guildhall.host.kernel.ProductName.JIRA;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.mail.ReceivedMail;
import org.junit.jupiter.api.Test;

/** What upkeep does, told the same way on every database. Each test founds a community of its own and moves the clock on. */
abstract class UpkeepStory {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Duration UNTIL_STALE = Duration.ofDays(400);
    private static final String LABEL = "guildhall-stale";

    /* The outbox's own next run may be two minutes away. */
    private static final Duration PROMPTLY = Duration.ofSeconds(20);

    @Test
    void flagsArtifactPastItsReviewDate(HostSession host) {
        Guild guild = Guild.found(host, "UPA");
        long page = stalePage(host, guild, "Old <b>rule</b>");

        sweep(host);

        JsonNode flag = onlyFlag(guild);
        assertThat(flag.path("reason").asText()).isEqualTo("stale-artifact");
        assertThat(labels(guild, page)).contains(LABEL);
        assertThat(view(guild, page)).contains("Worth a second look");
        assertThat(issue(host, flag).at("/issuetype/name").asText()).isEqualTo("Stale artifact");
        assertThat(issue(host, flag).path("summary").asText()).isEqualTo("Still true? Old <b>rule</b>");
        assertThat(mail(host, guild, "member")).singleElement().satisfies(mail -> assertThat(mail.html())
                .contains("Old &lt;b&gt;rule&lt;/b&gt;"));
        assertThat(mail(host, guild, "lead")).hasSize(1);
        assertThat(mail(host, guild, "facilitator")).isEmpty();
    }

    @Test
    void sweepsWhenTheScheduledJobRuns(HostSession host) {
        Guild guild = Guild.found(host, "UPB");
        stalePage(host, guild, "Old rule");

        host.runJob(CONFLUENCE, "guildhall.upkeep");

        assertThat(onlyFlag(guild).path("reason").asText()).isEqualTo("stale-artifact");
        assertThat(lastRun(host).path("trigger").asText()).isEqualTo("schedule");
    }

    @Test
    void addsNothingInASecondRun(HostSession host) {
        Guild guild = Guild.found(host, "UPC");
        long page = stalePage(host, guild, "Old rule");
        cancelledRitual(host, guild);
        sweep(host);
        String before = everything(host, guild, page);
        int mails = host.mail().size();

        JsonNode second = sweep(host);

        assertThat(second.path("raised").asInt()).isZero();
        assertThat(second.path("digests").asInt()).isZero();
        assertThat(everything(host, guild, page)).isEqualTo(before);
        assertThat(host.mail()).hasSize(mails);
    }

    @Test
    void flagsRitualWhoseLastThreeOccurrencesWereCancelled(HostSession host) {
        Guild guild = Guild.found(host, "UPD");
        cancelledRitual(host, guild);

        sweep(host);

        JsonNode flag = onlyFlag(guild);
        assertThat(flag.path("reason").asText()).isEqualTo("cancelled-ritual");
        assertThat(flag.at("/ritual/title").asText()).isEqualTo("Review");
        assertThat(issue(host, flag).at("/issuetype/name").asText()).isEqualTo("Cancelled ritual");
        assertThat(mail(host, guild, "facilitator")).hasSize(1);
        assertThat(mail(host, guild, "lead")).hasSize(1);
        assertThat(mail(host, guild, "member")).isEmpty();
    }

    @Test
    void clearsTheFlagWhenThePageIsReviewed(HostSession host) {
        Guild guild = Guild.found(host, "UPE");
        long page = stalePage(host, guild, "Old rule");
        sweep(host);
        JsonNode flag = onlyFlag(guild);

        guild.as("member")
                .post(
                        "/rest/guildhall/1.0/artifacts/"
                                + flag.at("/artifact/id").asLong() + "/reviews",
                        Map.of("evidence", "tried-it"))
                .ok();

        assertThat(flags(guild)).isEmpty();
        assertThat(view(guild, page)).doesNotContain("Worth a second look");
        await().atMost(PROMPTLY)
                .untilAsserted(() -> assertThat(labels(guild, page)).doesNotContain(LABEL));
        await().atMost(PROMPTLY).untilAsserted(() -> assertThat(comments(host, flag))
                .singleElement()
                .asString()
                .contains("Person upe-member"));
    }

    @Test
    void clearsTheFlagWhenTheRitualIsHeld(HostSession host) {
        Guild guild = Guild.found(host, "UPF");
        ZonedDateTime last = cancelledRitual(host, guild);
        sweep(host);
        JsonNode flag = onlyFlag(guild);

        guild.as("facilitator")
                .put(
                        "/rest/guildhall/1.0/rituals/" + flag.at("/ritual/id").asLong() + "/occurrences/"
                                + last.toInstant() + "/session",
                        Map.of())
                .ok();

        assertThat(flags(guild)).isEmpty();
        await().atMost(PROMPTLY).untilAsserted(() -> assertThat(comments(host, flag))
                .singleElement()
                .asString()
                .contains("The ritual was held again"));
    }

    @Test
    void leavesOutOfADigestWhatItsReaderMayNotSee(HostSession host) {
        Guild guild = Guild.found(host, "UPG");
        long hidden = guild.page("Hidden plan", card());
        guild.restrict(hidden, "member");
        stalePage(host, guild, "Shown plan");

        sweep(host);

        assertThat(mail(host, guild, "member")).singleElement().satisfies(mail -> assertThat(mail.html())
                .contains("Hidden plan", "Shown plan"));
        assertThat(mail(host, guild, "lead")).singleElement().satisfies(mail -> assertThat(mail.html())
                .contains("Shown plan")
                .doesNotContain("Hidden plan"));
    }

    /** A page with one of our macros, whose review date passes. */
    private static long stalePage(HostSession host, Guild guild, String title) {
        long page = guild.page(title, card());
        host.advanceTo(host.now().plus(UNTIL_STALE));
        return page;
    }

    private static String card() {
        return "<ac:structured-macro ac:name=\"guildhall-anti-pattern\"><ac:rich-text-body><p>x</p>"
                + "</ac:rich-text-body></ac:structured-macro>";
    }

    /** A ritual whose last three occurrences were called off; answers the last one's start. */
    private static ZonedDateTime cancelledRitual(HostSession host, Guild guild) {
        ZonedDateTime last = host.now()
                .atZone(BERLIN)
                .with(TemporalAdjusters.previous(DayOfWeek.THURSDAY))
                .with(LocalTime.of(14, 0));
        LocalDate first = last.toLocalDate().minusWeeks(3);
        long ritual = guild.weekly("Review", first.toString());
        for (int weeksAgo = 2; weeksAgo >= 0; weeksAgo--) {
            guild.as("facilitator")
                    .put(
                            "/rest/guildhall/1.0/rituals/" + ritual + "/occurrences/"
                                    + last.minusWeeks(weeksAgo).toInstant() + "/cancellation",
                            Map.of("reason", "Everybody is away"))
                    .ok();
        }
        return last;
    }

    private static JsonNode sweep(HostSession host) {
        return host.client(CONFLUENCE, "admin")
                .post("/rest/guildhall/1.0/sweeps", Map.of())
                .ok()
                .json();
    }

    private static JsonNode lastRun(HostSession host) {
        return host.client(CONFLUENCE, "admin")
                .get("/rest/guildhall/1.0/sweeps?limit=1")
                .ok()
                .json()
                .at("/items/0");
    }

    private static List<JsonNode> flags(Guild guild) {
        return list(guild.as("member")
                .get("/rest/guildhall/1.0/flags?community=" + guild.id())
                .ok()
                .json()
                .path("items"));
    }

    private static JsonNode onlyFlag(Guild guild) {
        assertThat(flags(guild)).hasSize(1);
        return flags(guild).get(0);
    }

    private static JsonNode issue(HostSession host, JsonNode flag) {
        return host.issue(flag.path("issue").asText()).path("fields");
    }

    private static List<String> comments(HostSession host, JsonNode flag) {
        return list(host.client(JIRA, "admin")
                        .get("/rest/api/2/issue/" + flag.path("issue").asText() + "/comment")
                        .ok()
                        .json()
                        .path("comments"))
                .stream()
                .map(comment -> comment.path("body").asText())
                .toList();
    }

    private static List<ReceivedMail> mail(HostSession host, Guild guild, String role) {
        return host.mail(guild.name(role) + "@guild.example");
    }

    private static List<String> labels(Guild guild, long page) {
        return list(guild.as("member")
                        .get("/rest/api/content/" + page + "/label")
                        .ok()
                        .json()
                        .path("results"))
                .stream()
                .map(label -> label.path("name").asText())
                .toList();
    }

    private static String view(Guild guild, long page) {
        return guild.as("member")
                .get("/pages/viewpage.action?pageId=" + page)
                .ok()
                .body();
    }

    private static String everything(HostSession host, Guild guild, long page) {
        return flags(guild)
                + labels(guild, page).toString()
                + host.client(JIRA, "admin")
                        .get("/rest/api/2/search?jql=project%3D" + guild.key() + "&fields=summary,comment")
                        .ok()
                        .body();
    }

    private static List<JsonNode> list(JsonNode array) {
        return new ArrayList<>(StreamSupport.stream(array.spliterator(), false).toList());
    }
}
