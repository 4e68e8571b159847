package org.guildhall.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.core.memory.ArtifactBuilder.anArtifact;
import static org.guildhall.core.memory.CommunityBuilder.aCommunity;
import static org.guildhall.core.memory.RitualBuilder.aRitual;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.community.Role;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;
import org.guildhall.web.fixture.RestClient;
import org.guildhall.web.fixture.RestClient.Reply;
import org.guildhall.web.fixture.WebFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What everybody is answered who sends nonsense: whoever may not do a thing is told so, and not what was wrong with the
 * input; and the same again where nothing is visible.
 */
class PermissionFirstTest {

    private static final String OCCURRENCE = "rituals/1/occurrences/2026-08-06T12:00:00Z/";
    private static final String NONSENSE = "{\"nonsense\": true";

    private static final Set<String> EVERYBODY = Set.of("admin", "sam", "lea", "finn", "mia", "otto");
    private static final Set<String> LEADING = Set.of("admin", "sam", "lea");
    private static final Set<String> FACILITATING = Set.of("admin", "sam", "lea", "finn");
    private static final Set<String> ADMINISTRATORS = Set.of("admin");

    private final WebFixture web =
            new WebFixture().person("finn", "Finn Facilitator").person("mia", "Mia Member");
    private final RestClient client = RestClient.confluence(web);

    /** Each request with who may make it. */
    static Stream<Arguments> requests() {
        return Stream.of(
                Arguments.of("PUT", "communities/1", LEADING),
                Arguments.of("POST", "communities/1/rituals", LEADING),
                Arguments.of("PUT", "rituals/1", LEADING),
                Arguments.of("POST", "rituals/preview", EVERYBODY),
                Arguments.of("PUT", OCCURRENCE + "cancellation", FACILITATING),
                Arguments.of("PUT", OCCURRENCE + "session", FACILITATING),
                Arguments.of("PUT", "rituals/1/occurrences/soon/session", FACILITATING),
                Arguments.of("DELETE", "rituals/1/occurrences/soon/session", FACILITATING),
                Arguments.of("DELETE", "rituals/1/occurrences/soon/cancellation", FACILITATING),
                Arguments.of("POST", "communities/1/artifacts", EVERYBODY),
                Arguments.of("POST", "artifacts/1/reviews", FACILITATING),
                Arguments.of("POST", "communities/1/follow-ups", EVERYBODY),
                Arguments.of("PUT", "settings", ADMINISTRATORS));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void asksWhetherThePersonMayBeforeReadingTheInput(String method, String path, Set<String> allowed) {
        fill();

        EVERYBODY.forEach(person -> {
            web.as(person);
            Reply reply = client.ask(method, path, NONSENSE, Map.of("If-Match", "*"));

            assertThat(reply.status()).as(person).isEqualTo(allowed.contains(person) ? 400 : 403);
        });
    }

    @ParameterizedTest
    @MethodSource("requests")
    void tellsWhoeverIsNotLoggedInToDoThatFirst(String method, String path) {
        fill();
        web.core.access.makePublic();
        web.asAnonymous();

        Reply reply = client.ask(method, path, NONSENSE, Map.of("If-Match", "*"));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.at("/code")).isEqualTo("login.missing");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void answersNotFoundWhereNothingIsVisible(String method, String path, Set<String> allowed) {
        fill();
        web.core.access.hide(new SpaceKey("GUILD"));
        web.as("lea");

        Reply reply = client.ask(method, path, NONSENSE, Map.of("If-Match", "*"));

        int status = path.equals("settings") ? 403 : path.endsWith("preview") ? 400 : 404;
        assertThat(reply.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "communities/1/artifacts?limit=many, 404",
        "communities/1/follow-ups?limit=many, 404",
        "flags?community=1&limit=many, 404",
        "rituals/1/occurrences?from=soon, 404",
        "sweeps?limit=many, 403"
    })
    void asksWhetherThePersonMaySeeAListBeforeWhichPartOfIt(String path, int status) {
        fill();
        web.core.access.hide(new SpaceKey("GUILD"));
        web.as("lea");

        Reply reply = client.get(path);

        assertThat(reply.status()).isEqualTo(status);
    }

    /** Which space it is about is said in the body, so that has to be readable; who the members are comes later. */
    @ParameterizedTest
    @MethodSource("founders")
    void asksWhoMayFoundBeforeLookingUpMembers(String person, int status) {
        web.as(person);

        Reply reply = client.post("communities", "{\"space\": \"GUILD\", \"members\": [{\"user\": \"nobody\"}]}");

        assertThat(reply.status()).isEqualTo(status);
    }

    static Stream<Arguments> founders() {
        return Stream.of(Arguments.of("sam", 400), Arguments.of("lea", 403), Arguments.of("otto", 403));
    }

    private void fill() {
        web.core.communityRepository.add(aCommunity()
                .with("lea", Role.LEAD)
                .with("finn", Role.FACILITATOR)
                .with("mia", Role.PRESENTER)
                .draft());
        web.core.ritualRepository.add(aRitual().of(new CommunityId(1)).build());
        web.core.pages.put(
                100, new SpaceKey("GUILD"), "Leaky data", new UserKey("otto"), Instant.parse("2026-01-01T09:00:00Z"));
        web.core.artifactRepository.add(anArtifact().build());
        web.core.access.makeReadOnly(new PageRef(100), new UserKey("mia"));
        web.core.access.makeReadOnly(new PageRef(100), new UserKey("otto"));
    }
}
