package org.guildhall.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.core.memory.CommunityBuilder.aCommunity;

import org.guildhall.web.fixture.RestClient;
import org.guildhall.web.fixture.RestClient.Reply;
import org.guildhall.web.fixture.WebFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RitualsResourceTest {

    private static final String REVIEW =
            """
            {"title": "Experiment review", "format": "review", "start": "2026-08-06T14:00",
             "zone": "Europe/Berlin", "minutes": 45, "rrule": "FREQ=WEEKLY;BYDAY=TH"}""";

    private final WebFixture web = new WebFixture().as("lea");
    private final RestClient client = RestClient.confluence(web);

    @BeforeEach
    void foundCommunity() {
        web.core.communityRepository.add(aCommunity().draft());
    }

    @Test
    void plansRitual() {
        Reply reply = client.post("communities/1/rituals", REVIEW);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.at("/rrule")).isEqualTo("FREQ=WEEKLY;WKST=MO;BYDAY=TH");
        assertThat(client.get("communities/1/rituals").at("/items/0/title")).isEqualTo("Experiment review");
    }

    @Test
    void takesTimeboxOfFormatWhenMinutesAreLeftOut() {
        Reply reply = client.post(
                "communities/1/rituals",
                REVIEW.replace("\"minutes\": 45, ", "").replace("\"review\"", "\"retrospective\""));

        assertThat(reply.body().at("/minutes").asInt()).isEqualTo(20);
    }

    @Test
    void refusesRitualWithoutZone() {
        Reply reply = client.post("communities/1/rituals", REVIEW.replace("\"zone\": \"Europe/Berlin\", ", ""));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/errors/0/field")).isEqualTo("zone");
        assertThat(reply.at("/errors/0/detail")).contains("Europe/Berlin");
    }

    @Test
    void refusesRuleThatIsNone() {
        Reply reply = client.post("communities/1/rituals", REVIEW.replace("WEEKLY", "FORTNIGHTLY"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/errors/0/field")).isEqualTo("rrule");
        assertThat(reply.at("/errors/0/detail")).contains("FREQ=FORTNIGHTLY").contains("FREQ=WEEKLY;INTERVAL=4");
        assertThat(client.get("communities/1/rituals").body().at("/items")).isEmpty();
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        Reply reply = client.post(
                "communities/1/rituals",
                "{\"title\":\"\",\"format\":\"party\",\"start\":\"soon\",\"zone\":\"+02:00\",\"minutes\":0}");

        assertThat(reply.body().at("/errors").findValuesAsText("field")).contains("format", "start", "zone", "minutes");
    }

    @Test
    void refusesPlanningByWhoDoesNotLead() {
        web.as("otto");

        Reply reply = client.post("communities/1/rituals", REVIEW);

        assertThat(reply.status()).isEqualTo(403);
    }

    @Test
    void changesRitualAtItsRevision() {
        client.post("communities/1/rituals", REVIEW);
        String tag = client.get("rituals/1").tag();

        Reply changed = client.put("rituals/1", REVIEW.replace("14:00", "15:00"), tag);
        Reply again = client.put("rituals/1", REVIEW, tag);

        assertThat(changed.at("/start")).isEqualTo("2026-08-06T15:00");
        assertThat(again.status()).isEqualTo(412);
    }

    @Test
    void answersUnknownRitual() {
        Reply reply = client.get("rituals/99");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.at("/code")).isEqualTo("ritual.unknown");
    }

    @Test
    void previewsDatesAcrossChangeOfClocks() {
        Reply reply = client.post(
                "rituals/preview",
                "{\"start\":\"2026-10-15T14:00\",\"zone\":\"Europe/Berlin\",\"repeat\":\"weekly\",\"minutes\":45}");

        assertThat(reply.body().at("/dates")).hasSize(5);
        assertThat(reply.at("/dates/0/text")).isEqualTo("Thu 15 Oct 2026, 14:00");
        assertThat(reply.body().at("/dates/0").has("remark")).isFalse();
        assertThat(reply.at("/dates/2/remark")).contains("stays 14:00").contains("13:00 UTC instead of 12:00 UTC");
    }

    @Test
    void refusesPreviewWithoutZone() {
        Reply reply = client.post("rituals/preview", "{\"start\":\"2026-10-15T14:00\",\"repeat\":\"weekly\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/errors/0/field")).isEqualTo("zone");
    }
}
