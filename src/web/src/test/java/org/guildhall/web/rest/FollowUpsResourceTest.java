package org.guildhall.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.core.memory.CommunityBuilder.aCommunity;

import java.time.Instant;
import java.util.Map;
import org.guildhall.core.followup.TrackerException;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;
import org.guildhall.web.fixture.RestClient;
import org.guildhall.web.fixture.RestClient.Reply;
import org.guildhall.web.fixture.WebFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowUpsResourceTest {

    private static final String PATH = "communities/1/follow-ups";
    private static final String DRAFT =
            """
            {"key": "k-1", "page": 100, "summary": "Split by time", "ifThen": "When I next split, I will …"}""";

    private final WebFixture web = new WebFixture().as("otto");
    private final RestClient client = RestClient.confluence(web);

    @BeforeEach
    void writePage() {
        web.core.communityRepository.add(aCommunity().draft());
        web.core.pages.put(
                100, new SpaceKey("GUILD"), "Leaky data", new UserKey("otto"), Instant.parse("2026-01-01T09:00:00Z"));
    }

    @Test
    void raisesIssue() {
        Reply reply = client.post(PATH, DRAFT);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.at("/issue/key")).isEqualTo("GUILD-1");
        assertThat(reply.at("/issue/url")).isEqualTo("http://jira.example/browse/GUILD-1");
    }

    @Test
    void tellsWhereTheIssueStandsThatWasJustRaised() {
        Reply reply = client.post(PATH, DRAFT);

        assertThat(reply.at("/issue/status/name")).isEqualTo("To Do");
        assertThat(reply.at("/issue/status/category")).isEqualTo("to-do");
    }

    @Test
    void answersSameFollowUpForSameKey() {
        client.post(PATH, DRAFT);

        Reply again = client.post(PATH, DRAFT);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.at("/issue/key")).isEqualTo("GUILD-1");
        assertThat(web.core.tracker.issues()).hasSize(1);
    }

    @Test
    void takesKeyFromHeader() {
        String body = DRAFT.replace("\"key\": \"k-1\", ", "");

        Reply reply = client.ask("POST", PATH, body, Map.of("Idempotency-Key", "from-header"));

        assertThat(reply.at("/key")).isEqualTo("from-header");
    }

    @Test
    void goesOnTryingWhileJiraIsOutOfReach() {
        web.core.tracker.goOutOfReach();

        Reply reply = client.post(PATH, DRAFT);
        web.core.tracker.comeBack();
        Reply again = client.post(PATH, DRAFT);

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.at("/waiting/detail")).contains("as soon as Jira answers");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.at("/issue/key")).isEqualTo("GUILD-1");
    }

    @Test
    void tellsWhereToAllowItInJira() {
        web.core.tracker.failFor(TrackerException.Reason.AUTHORISATION_NEEDED);

        Reply reply = client.post(PATH, DRAFT);

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.at("/waiting/detail")).contains("Jira does not know you yet");
        assertThat(reply.at("/waiting/authorise")).isEqualTo("the tracker in memory was told to fail");
    }

    @Test
    void saysWhatJiraSaidWhenItRefuses() {
        web.core.tracker.failFor(TrackerException.Reason.REFUSED);

        Reply reply = client.post(PATH, DRAFT);

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.at("/detail")).contains("the tracker in memory was told to fail");
    }

    @Test
    void listsFollowUpsWithStatus() {
        client.post(PATH, DRAFT);

        Reply reply = client.get(PATH);

        assertThat(reply.at("/items/0/issue/status/name")).isEqualTo("To Do");
        assertThat(reply.at("/items/0/issue/status/category")).isEqualTo("to-do");
    }

    @Test
    void listsFollowUpsWithoutStatusWhenJiraDoesNotAnswer() {
        client.post(PATH, DRAFT);
        web.core.tracker.goOutOfReach();

        Reply reply = client.get(PATH);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().at("/items/0/issue").has("status")).isFalse();
    }

    @Test
    void refusesPageThatDoesNotExist() {
        Reply reply = client.post(PATH, DRAFT.replace("100", "999"));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.at("/errors/0/field")).isEqualTo("page");
    }

    @Test
    void refusesFollowUpWithoutKeyOrSummary() {
        Reply reply = client.post(PATH, "{\"page\":100}");

        assertThat(reply.body().at("/errors").findValuesAsText("field")).containsExactly("key", "summary");
    }
}
