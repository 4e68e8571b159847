package org.guildhall.host.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.jira.JiraFixture.MAYA;
import static org.guildhall.host.jira.JiraFixture.TOMAS;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guildhall.host.jira.JiraFixture;
import org.guildhall.host.store.StatementCount;
import org.guildhall.host.store.TransactionalDataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What many issues need is read in as many statements as what one issue needs. */
class ReadTogetherIT {

    private final JiraFixture fixture = new JiraFixture("http://localhost:2990/jira", counted());
    private final RestCalls rest = new RestCalls(fixture);

    @BeforeEach
    void issues() {
        fixture.project("DATA");
        for (int number = 1; number <= 20; number++) {
            fixture.issue("DATA", "{\"summary\":\"s\"}");
            rest.post("issue/DATA-" + number + "/comment", "{'body':'one'}", MAYA);
            rest.post("issue/DATA-" + number + "/comment", "{'body':'two'}", TOMAS);
            rest.put("issue/DATA-" + number + "/properties/origin", "{'page':7}", MAYA);
        }
    }

    @Test
    void readsCommentsAndPropertiesOfAllIssuesAtOnce() {
        String search = "{'jql':'','fields':['*all'],'properties':['origin'],'maxResults':%d}";

        int ofOne = StatementCount.during(() -> rest.post("search", search.formatted(1), MAYA));
        int ofTwenty = StatementCount.during(() -> rest.post("search", search.formatted(20), MAYA));

        assertThat(ofTwenty).isEqualTo(ofOne);
        var last = rest.post("search", search.formatted(20), MAYA).body().at("/issues/19");
        assertThat(last.at("/fields/comment/comments/1/author/name").asText()).isEqualTo("tomas");
        assertThat(last.at("/properties/origin/page").asInt()).isEqualTo(7);
    }

    @Test
    void findsManyKeysAtOnce() {
        int ofOne = StatementCount.during(() -> rest.post("search", keys(1), MAYA));
        int ofTwenty = StatementCount.during(() -> rest.post("search", keys(20), MAYA));

        assertThat(ofTwenty).isEqualTo(ofOne);
        assertThat(rest.post("search", keys(20), MAYA).body().get("total").asInt())
                .isEqualTo(20);
    }

    @Test
    void keepsManyValuesOfAPropertyAtOnce() {
        int ofOne = StatementCount.during(() -> rest.put("issue/DATA-1/properties/k", "[1]", MAYA));
        int ofThree = StatementCount.during(() -> rest.put("issue/DATA-2/properties/k", "[1,2,3]", MAYA));

        assertThat(ofThree).isEqualTo(ofOne);
    }

    @Test
    void keepsManyLabelsAtOnce() {
        int ofTwo = StatementCount.during(() -> rest.put("issue/DATA-1", "{'fields':{'labels':['a','b']}}", MAYA));
        int ofFour =
                StatementCount.during(() -> rest.put("issue/DATA-2", "{'fields':{'labels':['a','b','c','d']}}", MAYA));

        assertThat(ofFour).isEqualTo(ofTwo);
    }

    private static String keys(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "DATA-" + number)
                .collect(Collectors.joining(",", "{'jql':'key in (", ")','fields':['summary']}"));
    }

    private static TransactionalDataSource counted() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return new TransactionalDataSource(database);
    }
}
