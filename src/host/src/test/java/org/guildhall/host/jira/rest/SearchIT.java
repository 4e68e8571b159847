package org.guildhall.host.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.jira.JiraFixture.MAYA;

import org.guildhall.host.jira.JiraFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchIT {

    private final JiraFixture fixture = new JiraFixture();
    private final RestCalls rest = new RestCalls(fixture);

    @BeforeEach
    void issues() {
        fixture.project("DATA");
        fixture.issue("DATA", "{\"summary\":\"one\"}");
        fixture.issue("DATA", "{\"summary\":\"two\"}");
    }

    @Test
    void searchesWithTheWantedFieldsOnly() {
        var found =
                rest.post("search", "{'jql':'project = DATA order by key','fields':['summary'],'maxResults':1}", MAYA);

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.body().get("total").asInt()).isEqualTo(2);
        assertThat(found.body().at("/issues/0/fields").toString()).isEqualTo("{\"summary\":\"one\"}");
    }

    @Test
    void findsTheRestOfAQueryThatIsNotToBeValidated() {
        String search = "{'jql':'issuekey in (DATA-1, GONE-1)','validateQuery':%s}";

        var strict = rest.post("search", search.formatted("true"), MAYA);
        var lenient = rest.post("search", search.formatted("false"), MAYA);

        assertThat(strict.status()).isEqualTo(400);
        assertThat(lenient.body().at("/issues/0/key").asText()).isEqualTo("DATA-1");
    }

    @Test
    void answersAllThatItMayForANegativeMaximum() {
        var found = rest.get("search?maxResults=-1", MAYA).body();

        assertThat(found.get("issues")).hasSize(2);
        assertThat(found.get("maxResults").asInt()).isEqualTo(1000);
    }

    @Test
    void answersAWrongQueryInJirasWords() {
        var refused = rest.get("search?jql=colour%20%3D%20red", MAYA);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/errorMessages/0").asText()).startsWith("Field 'colour' does not exist");
    }
}
