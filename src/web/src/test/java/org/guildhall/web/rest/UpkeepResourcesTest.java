package org.guildhall.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.core.memory.ArtifactBuilder.anArtifact;
import static org.guildhall.core.memory.CommunityBuilder.aCommunity;

import java.time.Instant;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;
import org.guildhall.web.fixture.RestClient;
import org.guildhall.web.fixture.RestClient.Reply;
import org.guildhall.web.fixture.WebFixture;
import org.junit.jupiter.api.Test;

class UpkeepResourcesTest {

    private final WebFixture web = new WebFixture().as("admin");
    private final RestClient client = RestClient.confluence(web);

    @Test
    void runsSweepAndListsIt() {
        Reply run = client.post("sweeps", "");
        Reply list = client.get("sweeps");

        assertThat(run.status()).isEqualTo(200);
        assertThat(run.at("/outcome")).isEqualTo("completed");
        assertThat(run.at("/trigger")).isEqualTo("person");
        assertThat(list.body().at("/items/0/durationMillis").isNumber()).isTrue();
    }

    @Test
    void doesNotRunSweepForAFormOfAnotherSite() {
        int status = client.status("POST", "sweeps", "a=b", "application/x-www-form-urlencoded");

        assertThat(status).isEqualTo(415);
        assertThat(client.get("sweeps").body().at("/items")).isEmpty();
    }

    @Test
    void listsFlagsOfAllCommunitiesWhenNoneIsNamed() {
        staleArtifact();
        client.post("sweeps", "");

        Reply flags = client.get("flags?community=");

        assertThat(flags.body().at("/items")).hasSize(1);
    }

    @Test
    void refusesSweepToAnybodyElse() {
        web.as("lea");

        Reply run = client.post("sweeps", "");
        Reply list = client.get("sweeps");

        assertThat(run.status()).isEqualTo(403);
        assertThat(list.status()).isEqualTo(403);
    }

    @Test
    void listsFlagsThatSweepRaised() {
        staleArtifact();
        client.post("sweeps", "");

        Reply flags = client.get("flags?community=1");

        assertThat(flags.at("/items/0/reason")).isEqualTo("stale-artifact");
        assertThat(flags.at("/items/0/artifact/page/title")).isEqualTo("Leaky data");
        assertThat(flags.at("/items/0/community/name")).isEqualTo("Testing guild");
        assertThat(flags.at("/items/0/since")).isEqualTo("2026-06-30T09:00:00Z");
    }

    @Test
    void hidesFlagOfPageThatReaderMayNotSee() {
        staleArtifact();
        client.post("sweeps", "");
        web.core.access.hide(new PageRef(100), new UserKey("lea"));
        web.as("lea");

        Reply flags = client.get("flags");

        assertThat(flags.body().at("/items")).isEmpty();
    }

    @Test
    void servesSettingsWithTag() {
        Reply reply = client.get("settings");

        assertThat(reply.tag()).isEqualTo("\"0\"");
        assertThat(reply.body().at("/daysUntilStale/anti-pattern").asInt()).isEqualTo(180);
        assertThat(reply.body().at("/recipients").toString()).isEqualTo("[\"owner\",\"lead\"]");
    }

    @Test
    void changesSettingsThatWereRead() {
        Reply read = client.get("settings");

        Reply changed = client.put(
                "settings", read.body().toString().replace("\"anti-pattern\":180", "\"anti-pattern\":90"), read.tag());

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body().at("/daysUntilStale/anti-pattern").asInt()).isEqualTo(90);
    }

    @Test
    void namesSettingThatIsOutOfRangeInWordsOfTheWire() {
        Reply reply = client.put(
                "settings",
                "{\"enabled\":true,\"cancelledInARow\":0,\"recipients\":[],\"daysUntilStale\":{\"anti-pattern\":0}}",
                "*");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().at("/errors").findValuesAsText("field"))
                .containsExactly("daysUntilStale.anti-pattern", "cancelledInARow");
    }

    @Test
    void asksForEverySetting() {
        Reply reply = client.put("settings", "{}", "*");

        assertThat(reply.body().at("/errors").findValuesAsText("field"))
                .containsExactly("enabled", "cancelledInARow", "recipients");
    }

    @Test
    void refusesSettingsToAnybodyElse() {
        web.as("lea");

        Reply reply = client.get("settings");

        assertThat(reply.status()).isEqualTo(403);
    }

    @Test
    void servesTrackedProjectsInJira() {
        RestClient jira = RestClient.jira(web);

        Reply read = jira.get("settings");
        Reply changed = jira.put("settings", "{\"projects\":[]}", read.tag());

        assertThat(read.body().at("/projects")).isEmpty();
        assertThat(changed.status()).isEqualTo(200);
    }

    @Test
    void refusesProjectThatJiraDoesNotHave() {
        Reply reply = RestClient.jira(web).put("settings", "{\"projects\":[\"NOPE\"]}", "*");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/errors/0/detail")).contains("NOPE");
    }

    private void staleArtifact() {
        web.core.communityRepository.add(aCommunity().draft());
        web.core.pages.put(
                100, new SpaceKey("GUILD"), "Leaky data", new UserKey("otto"), Instant.parse("2026-01-01T09:00:00Z"));
        web.core.artifactRepository.add(anArtifact().build());
    }
}
