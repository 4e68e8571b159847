package org.guildhall.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.core.memory.CommunityBuilder.aCommunity;
import static org.guildhall.core.memory.RitualBuilder.aRitual;

import java.time.Instant;
import org.guildhall.core.community.Community;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;
import org.guildhall.web.fixture.RestClient;
import org.guildhall.web.fixture.RestClient.Reply;
import org.guildhall.web.fixture.WebFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OccurrencesResourceTest {

    private static final String THURSDAY = "rituals/1/occurrences/2026-08-06T12:00:00Z";

    private final WebFixture web = new WebFixture().as("lea");
    private final RestClient client = RestClient.confluence(web);

    @BeforeEach
    void planRitual() {
        Community community = web.core.communityRepository.add(aCommunity().draft());
        web.core.ritualRepository.add(aRitual().of(community.id()).build());
    }

    @Test
    void listsNextNinetyDaysWithZone() {
        Reply reply = client.get("rituals/1/occurrences");

        assertThat(reply.body().at("/items")).hasSize(13);
        assertThat(reply.at("/items/0/originalStart")).isEqualTo("2026-08-06T12:00:00Z");
        assertThat(reply.at("/items/0/end")).isEqualTo("2026-08-06T12:45:00Z");
        assertThat(reply.at("/items/0/zone")).isEqualTo("Europe/Berlin");
        assertThat(reply.at("/items/0/state")).isEqualTo("planned");
    }

    @Test
    void callsOccurrenceOffWithReason() {
        Reply reply = client.put(THURSDAY + "/cancellation", "{\"reason\":\"Half of us are ill\"}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.at("/state")).isEqualTo("cancelled");
        assertThat(reply.at("/cancellation/reason")).isEqualTo("Half of us are ill");
        assertThat(reply.at("/cancellation/by")).isEqualTo("lea");
        assertThat(reply.at("/cancellation/at")).isEqualTo("2026-08-03T08:00:00Z");
    }

    @Test
    void takesCancellationBack() {
        client.put(THURSDAY + "/cancellation", "{\"reason\":\"Ill\"}");

        Reply reply = client.delete(THURSDAY + "/cancellation");

        assertThat(reply.at("/state")).isEqualTo("planned");
        assertThat(reply.body().has("cancellation")).isFalse();
    }

    @Test
    void holdsOccurrenceWithSummary() {
        web.core.clock.moveTo(Instant.parse("2026-08-06T12:00:00Z"));
        web.core.pages.put(
                4711,
                new SpaceKey("GUILD"),
                "What happened",
                new UserKey("lea"),
                Instant.parse("2026-08-06T13:00:00Z"));

        Reply reply = client.put(THURSDAY + "/session", "{\"summary\": 4711}");

        assertThat(reply.at("/state")).isEqualTo("held");
        assertThat(reply.body().at("/session/summary").asLong()).isEqualTo(4711);
    }

    @Test
    void takesBackThatItWasHeld() {
        web.core.clock.moveTo(Instant.parse("2026-08-06T12:00:00Z"));
        client.put(THURSDAY + "/session", "{}");

        Reply reply = client.delete(THURSDAY + "/session");

        assertThat(reply.at("/state")).isEqualTo("planned");
        assertThat(reply.body().has("session")).isFalse();
    }

    @Test
    void refusesToHoldWhatHasNotBegun() {
        Reply reply = client.put(THURSDAY + "/session", "{}");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.at("/code")).isEqualTo("occurrence.future");
        assertThat(client.get("rituals/1/occurrences").at("/items/0/state")).isEqualTo("planned");
    }

    @Test
    void refusesSummaryThatIsNoPage() {
        web.core.clock.moveTo(Instant.parse("2026-08-06T12:00:00Z"));
        Reply reply = client.put(THURSDAY + "/session", "{\"summary\": 4712}");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.at("/errors/0/field")).isEqualTo("summary");
        assertThat(client.get("rituals/1/occurrences").at("/items/0/state")).isEqualTo("planned");
    }

    @Test
    void refusesCancellationWithoutReason() {
        Reply reply = client.put(THURSDAY + "/cancellation", "{}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/errors/0/field")).isEqualTo("reason");
    }

    @Test
    void answersOccurrenceThatDoesNotExist() {
        Reply reply =
                client.put("rituals/1/occurrences/2026-08-07T12:00:00Z/cancellation", "{\"reason\":\"No such day\"}");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.at("/code")).isEqualTo("occurrence.unknown");
    }

    @Test
    void refusesStartThatIsNoInstant() {
        Reply reply = client.delete("rituals/1/occurrences/tomorrow/cancellation");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/errors/0/detail")).contains("tomorrow").contains("2026-08-27T12:00:00Z");
    }

    @Test
    void refusesInstantAtTheEndOfTheCalendar() {
        Reply reply = client.get("rituals/1/occurrences?from=%2B1000000000-12-31T23:59:59Z");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/errors/0/field")).isEqualTo("from");
    }

    @Test
    void refusesRangeThatEndsBeforeItBegins() {
        Reply reply = client.get("rituals/1/occurrences?from=2026-09-01T00:00:00Z&to=2026-08-01T00:00:00Z");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/code")).isEqualTo("range.order");
    }

    @Test
    void refusesCancellationByWhoDoesNotFacilitate() {
        web.as("otto");

        Reply reply = client.put(THURSDAY + "/cancellation", "{\"reason\":\"I would rather not\"}");

        assertThat(reply.status()).isEqualTo(403);
    }
}
