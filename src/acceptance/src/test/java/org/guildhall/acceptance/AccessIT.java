package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.kernel.ProductName.CONFLUENCE;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guildhall.host.junit.HostAnswer;
import org.guildhall.host.junit.HostClient;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.junit.WithHost;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who may do what over REST: in a space that only its people see, and in one that the whole world reads.
 *
 * <p>Columns: admin (of the site), owner (administers the space), lead, facilitator, member (all three may edit), reader
 * (may only read), other (logged in; sees nothing of the private space), nobody (has not logged in).
 */
@WithHost
class AccessIT {

    private static final List<String> PEOPLE =
            List.of("admin", "owner", "lead", "facilitator", "member", "reader", "other", "nobody");
    private static Place privatePlace;
    private static Place openPlace;

    /** A community with a ritual, an artifact everybody of the space sees, and one that only lead and member see. */
    private record Place(Guild guild, long ritual, long page, long artifact, long hiddenPage, long hiddenArtifact) {

        String resolve(String text) {
            return text.strip()
                    .replace("{c}", Long.toString(guild.id()))
                    .replace("{r}", Long.toString(ritual))
                    .replace("{p}", Long.toString(page))
                    .replace("{a}", Long.toString(artifact))
                    .replace("{hp}", Long.toString(hiddenPage))
                    .replace("{ha}", Long.toString(hiddenArtifact))
                    .replace("{b}", "2020-01-02T13:00:00Z")
                    .replace("{o}", "2031-01-02T13:00:00Z");
        }
    }

    @BeforeAll
    static void found(HostSession host) {
        privatePlace = place(host, Guild.foundInPrivate(host, "ACP"));
        openPlace = place(host, Guild.found(host, "ACO"));
        host.client(CONFLUENCE, "admin")
                .post("/rest/api/space/ACO/permission", Map.of("anonymous", true, "permission", "view"))
                .ok();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "GET    | /communities                     |                    | 200 200 200 200 200 200 200 200",
                "POST   | /communities                     | {'space':'ACP'}    | 400 400 403 403 403 403 404 401",
                "GET    | /communities/{c}                 |                    | 200 200 200 200 200 200 404 404",
                "PUT    | /communities/{c}                 | {}                 | 428 428 428 403 403 403 404 401",
                "GET    | /communities/{c}/rituals         |                    | 200 200 200 200 200 200 404 404",
                "POST   | /communities/{c}/rituals | {'title':'R','format':'demo','start':'2030-01-03T14:00','zone':'UTC'}"
                        + " | 201 201 201 403 403 403 404 401",
                "GET    | /communities/{c}/artifacts       |                    | 200 200 200 200 200 200 404 404",
                "POST   | /communities/{c}/artifacts | {'page':{p},'kind':'decision'} | 201 201 201 201 201 403 404 401",
                "POST   | /communities/{c}/artifacts | {'page':{hp},'kind':'decision'} | 201 404 201 404 201 404 404 401",
                "GET    | /communities/{c}/follow-ups      |                    | 200 200 200 200 200 200 404 404",
                "POST   | /communities/{c}/follow-ups | {'page':{p},'key':'k'}  | 400 400 400 400 400 400 404 401",
                "GET    | /rituals/{r}                     |                    | 200 200 200 200 200 200 404 404",
                "PUT    | /rituals/{r}                     | {}                 | 428 428 428 403 403 403 404 401",
                "GET    | /rituals/{r}/occurrences         |                    | 200 200 200 200 200 200 404 404",
                "PUT    | /rituals/{r}/occurrences/{o}/cancellation | {}       | 400 400 400 400 403 403 404 401",
                "DELETE | /rituals/{r}/occurrences/{o}/cancellation |          | 200 200 200 200 403 403 404 401",
                "PUT    | /rituals/{r}/occurrences/{b}/session | {}            | 200 200 200 200 403 403 404 401",
                "DELETE | /rituals/{r}/occurrences/{b}/session |               | 200 200 200 200 403 403 404 401",
                "GET    | /artifacts/{a}                   |                    | 200 200 200 200 200 200 404 404",
                "POST   | /artifacts/{a}/reviews | {'evidence':'still-true'}    | 201 201 201 201 201 403 404 401",
                "GET    | /artifacts/{ha}                  |                    | 200 404 200 404 200 404 404 404",
                "POST   | /artifacts/{ha}/reviews | {'evidence':'still-true'}   | 201 404 201 404 201 404 404 401",
                "GET    | /flags                           |                    | 200 200 200 200 200 200 200 200",
                "GET    | /flags?community={c}             |                    | 200 200 200 200 200 200 404 404",
                "GET    | /settings                        |                    | 200 403 403 403 403 403 403 401",
                "PUT    | /settings                        | {}                 | 428 403 403 403 403 403 403 401",
                "GET    | /sweeps                          |                    | 200 403 403 403 403 403 403 401",
                "POST   | /sweeps                          |                    | 200 403 403 403 403 403 403 401",
                "GET    | /openapi.json                    |                    | 200 200 200 200 200 200 200 200",
            })
    void answersByRoleInAPrivateSpace(String method, String path, String body, String statuses, HostSession host) {
        assertThat(statuses(host, privatePlace, method.strip(), path, body)).isEqualTo(statuses.strip());
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "GET    | /communities/{c}                 |                    | 200 200 200 200 200 200 200 200",
                "PUT    | /communities/{c}                 | {}                 | 428 428 428 403 403 403 403 401",
                "GET    | /communities/{c}/rituals         |                    | 200 200 200 200 200 200 200 200",
                "GET    | /communities/{c}/artifacts       |                    | 200 200 200 200 200 200 200 200",
                "GET    | /communities/{c}/follow-ups      |                    | 200 200 200 200 200 200 200 200",
                "GET    | /rituals/{r}/occurrences         |                    | 200 200 200 200 200 200 200 200",
                "GET    | /artifacts/{a}                   |                    | 200 200 200 200 200 200 200 200",
                "GET    | /artifacts/{ha}                  |                    | 200 404 200 404 200 404 404 404",
                "GET    | /flags?community={c}             |                    | 200 200 200 200 200 200 200 200",
            })
    void answersByRoleInASpaceForTheWorld(String method, String path, String body, String statuses, HostSession host) {
        assertThat(statuses(host, openPlace, method.strip(), path, body)).isEqualTo(statuses.strip());
    }

    @ParameterizedTest
    @CsvSource({"/artifacts/, hiddenArtifact", "/communities/, community", "/rituals/, ritual"})
    void answersTheSameForWhatIsHiddenAndWhatIsNotThere(String path, String what, HostSession host) {
        long hidden = what.equals("community")
                ? privatePlace.guild().id()
                : what.equals("ritual") ? privatePlace.ritual() : privatePlace.hiddenArtifact();
        HostClient other = client(host, privatePlace, "other");

        HostAnswer invisible = other.get("/rest/guildhall/1.0" + path + hidden);
        HostAnswer missing = other.get("/rest/guildhall/1.0" + path + "987654");

        assertThat(invisible.status()).isEqualTo(missing.status()).isEqualTo(404);
        assertThat(withoutId(invisible, hidden)).isEqualTo(withoutId(missing, 987654));
    }

    @Test
    void answersTheSameForAPageThatIsHiddenAndOneThatIsNotThere(HostSession host) {
        HostClient other = client(host, privatePlace, "facilitator");
        String artifacts = privatePlace.guild().path("/artifacts");
        long hidden = privatePlace.hiddenPage();

        HostAnswer invisible = other.post(artifacts, Map.of("page", hidden, "kind", "decision"));
        HostAnswer missing = other.post(artifacts, Map.of("page", 987654, "kind", "decision"));

        assertThat(invisible.status()).isEqualTo(missing.status()).isEqualTo(404);
        assertThat(withoutId(invisible, hidden)).isEqualTo(withoutId(missing, 987654));
    }

    @Test
    void leavesHiddenArtifactsOutOfLists(HostSession host) {
        String artifacts = privatePlace.guild().path("/artifacts");

        String seenByMember =
                client(host, privatePlace, "member").get(artifacts).body();
        String seenByReader =
                client(host, privatePlace, "reader").get(artifacts).body();

        assertThat(seenByMember).contains("Hidden <b>plan</b>");
        assertThat(seenByReader).contains("Shown <b>plan</b>").doesNotContain("Hidden");
    }

    private static String statuses(HostSession host, Place place, String method, String path, String body) {
        return PEOPLE.stream()
                .map(person ->
                        send(client(host, place, person), method, place.resolve(path), place.resolve(orEmpty(body))))
                .map(answer -> Integer.toString(answer.status()))
                .collect(Collectors.joining(" "));
    }

    private static String orEmpty(String body) {
        return body == null ? "" : body.replace('\'', '"');
    }

    private static HostAnswer send(HostClient client, String method, String path, String body) {
        String address = "/rest/guildhall/1.0" + path;
        return switch (method) {
            case "GET" -> client.get(address);
            case "PUT" -> client.put(address, body);
            case "DELETE" -> client.delete(address);
            default -> client.post(address, body);
        };
    }

    private static HostClient client(HostSession host, Place place, String person) {
        return switch (person) {
            case "admin" -> host.client(CONFLUENCE, "admin");
            case "nobody" -> HostClient.anonymous(host.address(CONFLUENCE));
            default -> place.guild().as(person);
        };
    }

    /** The id as a number of its own, not as a part of the status. */
    private static String withoutId(HostAnswer answer, long id) {
        return answer.body().replaceAll("\\b" + id + "\\b", "#");
    }

    private static Place place(HostSession host, Guild guild) {
        List.of("reader", "other").forEach(person -> Guild.person(host, guild.name(person)));
        guild.permit("reader", "view");
        long page = guild.page("Shown <b>plan</b>", "<p>x</p>");
        long hidden = guild.page("Hidden <b>plan</b>", "<p>x</p>");
        long artifact = guild.artifact(page, "decision");
        long hiddenArtifact = guild.artifact(hidden, "decision");
        guild.restrict(hidden, "member", "lead");
        return new Place(guild, guild.weekly("Review", "2020-01-02"), page, artifact, hidden, hiddenArtifact);
    }
}
