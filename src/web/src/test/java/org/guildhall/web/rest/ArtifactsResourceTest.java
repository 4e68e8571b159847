package org.guildhall.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.core.memory.CommunityBuilder.aCommunity;

import java.time.Instant;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;
import org.guildhall.web.fixture.RestClient;
import org.guildhall.web.fixture.RestClient.Reply;
import org.guildhall.web.fixture.WebFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArtifactsResourceTest {

    private final WebFixture web = new WebFixture().as("otto");
    private final RestClient client = RestClient.confluence(web);

    @BeforeEach
    void writePage() {
        web.core.communityRepository.add(aCommunity().draft());
        web.core.pages.put(
                100, new SpaceKey("GUILD"), "Leaky data", new UserKey("otto"), Instant.parse("2026-01-01T09:00:00Z"));
    }

    @Test
    void registersPageWithItsTitle() {
        Reply reply = client.post("communities/1/artifacts", "{\"page\":100,\"kind\":\"anti-pattern\"}");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.at("/kind")).isEqualTo("anti-pattern");
        assertThat(reply.at("/page/title")).isEqualTo("Leaky data");
        assertThat(reply.at("/owner")).isEqualTo("otto");
        assertThat(reply.body().at("/stale").asBoolean()).isTrue();
    }

    @Test
    void takesReviewAndMovesNextReviewOn() {
        client.post("communities/1/artifacts", "{\"page\":100,\"kind\":\"anti-pattern\"}");

        Reply reply = client.post("artifacts/1/reviews", "{\"evidence\":\"tried-it\",\"note\":\"Twice\"}");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.at("/nextReview")).isEqualTo("2027-01-30T08:00:00Z");
        assertThat(client.get("artifacts/1").body().at("/stale").asBoolean()).isFalse();
    }

    @Test
    void listsOnlyArtifactsWhosePageIsVisible() {
        client.post("communities/1/artifacts", "{\"page\":100,\"kind\":\"pattern\"}");
        web.core.access.hide(new PageRef(100), new UserKey("lea"));
        web.as("lea");

        Reply list = client.get("communities/1/artifacts");
        Reply one = client.get("artifacts/1");
        Reply review = client.post("artifacts/1/reviews", "{\"evidence\":\"still-true\"}");

        assertThat(list.body().at("/items")).isEmpty();
        assertThat(one.status()).isEqualTo(404);
        assertThat(review.status()).isEqualTo(404);
    }

    @Test
    void answersHiddenAndMissingPageAlike() {
        web.core.access.hide(new PageRef(100));

        Reply hidden = client.post("communities/1/artifacts", "{\"page\":100,\"kind\":\"pattern\"}");
        Reply missing = client.post("communities/1/artifacts", "{\"page\":999,\"kind\":\"pattern\"}");

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.at("/detail")).isEqualTo(missing.at("/detail").replace("999", "100"));
    }

    @Test
    void namesEvidenceThatIsPossible() {
        client.post("communities/1/artifacts", "{\"page\":100,\"kind\":\"pattern\"}");

        Reply reply = client.post("artifacts/1/reviews", "{\"evidence\":\"gut-feeling\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/errors/0/detail")).contains("still-true, source-opened, tried-it, fixed-it");
    }

    @Test
    void namesFieldWhoseNumberIsOutOfRange() {
        Reply reply = client.post("communities/1/artifacts", "{\"page\":99999999999999999999,\"kind\":\"pattern\"}");

        assertThat(reply.at("/code")).isEqualTo("json.number");
        assertThat(reply.at("/errors/0/field")).isEqualTo("page");
    }

    @Test
    void refusesPageIdThatIsNoNumber() {
        Reply words = client.post("communities/1/artifacts", "{\"page\":\"Home\",\"kind\":\"pattern\"}");
        Reply missing = client.post("communities/1/artifacts", "{\"kind\":\"pattern\"}");

        assertThat(words.at("/errors/0/field")).isEqualTo("page");
        assertThat(missing.at("/errors/0/code")).isEqualTo("field.missing");
    }
}
