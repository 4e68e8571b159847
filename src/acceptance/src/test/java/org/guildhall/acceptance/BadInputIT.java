package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.kernel.ProductName.CONFLUENCE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.guildhall.host.junit.HostAnswer;
import org.guildhall.host.junit.HostClient;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.junit.WithHost;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a request is answered with the field, the reason and an example, and nothing changes. */
@WithHost
class BadInputIT {

    private static Guild guild;
    private static long ritual;
    private static long page;
    private static long artifact;
    private static long hidden;
    private static long hiddenArtifact;

    @BeforeAll
    static void found(HostSession host) {
        guild = Guild.found(host, "BAD");
        ritual = guild.weekly("Review", "2030-01-03");
        page = guild.page("Plan", "<p>x</p>");
        artifact = guild.artifact(page, "decision");
        hidden = guild.page("Hidden", "<p>x</p>");
        hiddenArtifact = guild.artifact(hidden, "decision");
        guild.restrict(hidden, "member");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // JSON that is not JSON, not an object, of another type, with fields nobody knows
                "POST | /communities/{c}/rituals | {'title':                                      | 400 | json.malformed     |",
                "POST | /communities/{c}/rituals |                                                | 400 | json.missing       |",
                "POST | /communities/{c}/rituals | [1]                                            | 400 | json.object        |",
                "POST | /communities/{c}/rituals | null                                           | 400 | json.object        |",
                "POST | /communities/{c}/rituals | {'titel':'x'}                                  | 400 | json.field.unknown | titel",
                "POST | /communities/{c}/rituals | {'minutes':'long'}                             | 400 | json.type          | minutes",
                // rituals
                "POST | /communities/{c}/rituals | {'title':'R','format':'review','start':'2030-01-03T14:00','rrule':'FREQ=WEEKLY'} | 400 | schedule.zone.missing | zone",
                "POST | /communities/{c}/rituals | {'title':'R','format':'review','start':'2030-01-03T14:00','zone':'Berlin'} | 400 | schedule.zone | zone",
                "POST | /communities/{c}/rituals | {'title':'R','format':'review','start':'2030-01-03T14:00','zone':'UTC','rrule':'FREQ=FORTNIGHTLY'} | 400 | rrule.invalid | rrule",
                "POST | /communities/{c}/rituals | {'title':'R','format':'review','start':'2030-02-30T14:00','zone':'UTC'} | 400 | schedule.start | start",
                "POST | /communities/{c}/rituals | {'title':'R','format':'party','start':'2030-01-03T14:00','zone':'UTC'} | 400 | word.unknown | format",
                "POST | /communities/{c}/rituals | {'title':' ','format':'review','start':'2030-01-03T14:00','zone':'UTC'} | 400 | text.missing | title",
                // occurrences
                "PUT  | /rituals/{r}/occurrences/2030-01-04T13:00:00Z/cancellation | {'reason':'ill'} | 404 | occurrence.unknown | originalStart",
                "PUT  | /rituals/{r}/occurrences/tomorrow/cancellation | {'reason':'ill'}         | 400 | instant.invalid    | originalStart",
                "PUT  | /rituals/{r}/occurrences/2030-01-03T13:00:00Z/cancellation | {'reason':''} | 400 | text.missing       | reason",
                "GET  | /rituals/{r}/occurrences?from=now |                                       | 400 | instant.invalid    | from",
                "GET  | /rituals/{r}/occurrences?from=2030-01-01T00:00:00Z&to=2029-01-01T00:00:00Z | | 400 | range.order      | from",
                // pages: one that is none, one that is hidden, one of another space
                "POST | /communities/{c}/artifacts | {'page':987654,'kind':'decision'}            | 404 | page.unknown       | page",
                "POST | /communities/{c}/artifacts | {'page':{h},'kind':'decision'}               | 404 | page.unknown       | page",
                "POST | /communities/{c}/artifacts | {'page':-1,'kind':'decision'}                | 404 | page.unknown       | page",
                "POST | /communities/{c}/artifacts | {'page':{p},'kind':'poem'}                   | 400 | word.unknown       | kind",
                "POST | /communities/{c}/artifacts | {'kind':'decision'}                          | 400 | field.missing      | page",
                "POST | /artifacts/{ha}/reviews  | {'evidence':'still-true'}                      | 404 | artifact.unknown   | id",
                "POST | /artifacts/{a}/reviews   | {'evidence':'trust me'}                        | 400 | word.unknown       | evidence",
                "GET  | /artifacts/first         |                                                | 404 | artifact.unknown   | id",
                // follow-ups
                "POST | /communities/{c}/follow-ups | {'page':{h},'key':'k','summary':'s'}        | 404 | page.unknown       | page",
                "POST | /communities/{c}/follow-ups | {'page':{p},'key':'','summary':'s'}         | 400 | text.missing       | key",
                "POST | /communities/{c}/follow-ups | {'page':{p},'key':'k','summary':' '}        | 400 | text.missing       | summary",
                // lists
                "GET  | /communities?limit=many  |                                                | 400 | number.invalid     | limit",
                "GET  | /communities?limit=0     |                                                | 400 | slice.limit        | limit",
            })
    void namesTheFieldAndChangesNothing(
            String method, String path, String body, int status, String code, String field, HostSession host) {
        String before = everything();

        HostAnswer answer = send(guild.as("lead"), method.strip(), resolve(path), resolve(body == null ? "" : body));

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        JsonNode problem = answer.json();
        assertThat(problem.path("code").asText()).isEqualTo(code.strip());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asText()).isNotBlank().doesNotContain("guildhall.");
        assertThat(fields(problem)).isEqualTo(field == null ? List.of() : List.of(field.strip()));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void answersProblemJson(HostSession host) {
        HostAnswer answer = guild.as("lead").get("/rest/guildhall/1.0/rituals/0");

        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void answersTwoMistakesAtOnce() {
        HostAnswer answer = guild.as("lead")
                .post(
                        guild.path("/rituals"),
                        Map.of("title", "R", "format", "party", "start", "x", "zone", "Nowhere/Land"));

        assertThat(fields(answer.json())).contains("format", "start", "zone");
    }

    @Test
    void keepsMarkupAsText() {
        String markup = "<script>alert(1)</script> & <b>\"bold\"</b>";

        HostAnswer answer = guild.as("facilitator")
                .put(
                        "/rest/guildhall/1.0/rituals/" + ritual + "/occurrences/2030-01-10T13:00:00Z/cancellation",
                        Map.of("reason", markup));

        assertThat(answer.ok().json().at("/cancellation/reason").asText()).isEqualTo(markup);
    }

    @Test
    void refusesStorageFormatThatIsNotWellFormed(HostSession host) {
        int before = pages(host);

        HostAnswer answer = guild.as("member")
                .post(
                        "/rest/api/content",
                        Map.of(
                                "type",
                                "page",
                                "title",
                                "Broken",
                                "space",
                                Map.of("key", guild.key()),
                                "body",
                                Map.of("storage", Map.of("value", "<p>x", "representation", "storage"))));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).containsIgnoringCase("line 1");
        assertThat(pages(host)).isEqualTo(before);
    }

    private static int pages(HostSession host) {
        return host.client(CONFLUENCE, "admin")
                .get("/rest/api/content?spaceKey=" + guild.key() + "&limit=500")
                .ok()
                .json()
                .path("results")
                .size();
    }

    /** All that is kept about the community, as JSON. */
    private static String everything() {
        return guild.read("/communities/" + guild.id())
                + guild.read("/communities/" + guild.id() + "/rituals").toString()
                + guild.read("/rituals/" + ritual + "/occurrences?from=2030-01-01T00:00:00Z&to=2030-03-01T00:00:00Z")
                + guild.as("member").get(guild.path("/artifacts")).ok().body()
                + guild.as("member").get(guild.path("/follow-ups")).ok().body();
    }

    private static List<String> fields(JsonNode problem) {
        return StreamSupport.stream(problem.path("errors").spliterator(), false)
                .map(error -> error.path("field").asText())
                .collect(Collectors.toList());
    }

    private static String resolve(String text) {
        return text.strip()
                .replace('\'', '"')
                .replace("{c}", Long.toString(guild.id()))
                .replace("{r}", Long.toString(ritual))
                .replace("{p}", Long.toString(page))
                .replace("{a}", Long.toString(artifact))
                .replace("{h}", Long.toString(hidden))
                .replace("{ha}", Long.toString(hiddenArtifact));
    }

    private static HostAnswer send(HostClient client, String method, String path, String body) {
        String address = "/rest/guildhall/1.0" + path;
        return switch (method) {
            case "GET" -> client.get(address);
            case "PUT" -> client.put(address, body);
            default -> client.post(address, body);
        };
    }
}
