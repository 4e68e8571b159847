package org.guildhall.host.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.jira.JiraFixture.ADMIN;
import static org.guildhall.host.jira.JiraFixture.MAYA;
import static org.guildhall.host.jira.JiraFixture.TOMAS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guildhall.host.jira.JiraFixture;
import org.guildhall.host.jira.model.Grant;
import org.guildhall.host.jira.model.ProjectPermission;
import org.guildhall.host.kernel.HostUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every resource of an issue for the project's lead, somebody who may read it, somebody else, and nobody. */
class PermissionsIT {

    private final JiraFixture fixture = new JiraFixture();
    private final RestCalls rest = new RestCalls(fixture);

    @BeforeEach
    void issues() {
        fixture.project("TEAM", grants(Grant.toGroup(ProjectPermission.BROWSE_PROJECTS, "data-team")));
        fixture.project("OPEN", grants(Grant.toAnyone(ProjectPermission.BROWSE_PROJECTS)));
        fixture.issue("TEAM", "{\"summary\":\"s\"}");
        fixture.issue("OPEN", "{\"summary\":\"s\"}");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "GET    | issue/%s              |                                                       | 200 | 200 | 404 | 200",
                "GET    | issue/%s/comment      |                                                       | 200 | 200 | 404 | 200",
                "GET    | issue/%s/comment/1    |                                                       | 404 | 404 | 404 | 404",
                "GET    | issue/%s/remotelink   |                                                       | 200 | 200 | 404 | 200",
                "GET    | issue/%s/remotelink/1 |                                                       | 404 | 404 | 404 | 404",
                "GET    | issue/%s/properties   |                                                       | 200 | 200 | 404 | 200",
                "GET    | issue/%s/properties/k |                                                       | 404 | 404 | 404 | 404",
                "GET    | issue/%s/transitions  |                                                       | 200 | 200 | 404 | 200",
                "PUT    | issue/%s              | {'fields':{'summary':'t'}}                            | 204 | 403 | 404 | 401",
                "PUT    | issue/%s              | {'update':{'comment':[{'add':{'body':'c'}}]}}         | 204 | 403 | 404 | 401",
                "POST   | issue/%s/comment      | {'body':'c'}                                          | 201 | 403 | 404 | 401",
                "POST   | issue/%s/remotelink   | {'object':{'url':'http://a','title':'t'}}             | 201 | 403 | 404 | 401",
                "PUT    | issue/%s/properties/k | {'a':1}                                               | 201 | 403 | 404 | 401",
                "DELETE | issue/%s/properties/k |                                                       | 404 | 403 | 404 | 401",
                "POST   | issue/%s/transitions  | {'transition':{'id':'31'}}                            | 204 | 400 | 404 | 400",
            })
    void areAskedBeforeAnythingIsDone(
            String method, String path, String body, int lead, int reader, int other, int anonymousReader) {
        String json = body == null ? "" : body.replace('\'', '"');
        var before = rest.get("issue/TEAM-1?expand=changelog&properties=*all", ADMIN);

        assertThat(status(method, path.formatted("TEAM-1"), json, Optional.of(MAYA)))
                .isEqualTo(reader);
        assertThat(status(method, path.formatted("TEAM-1"), json, Optional.of(TOMAS)))
                .isEqualTo(other);
        assertThat(status(method, path.formatted("TEAM-1"), json, Optional.empty()))
                .isEqualTo(404);
        assertThat(status(method, path.formatted("OPEN-1"), json, Optional.empty()))
                .isEqualTo(anonymousReader);
        assertThat(rest.get("issue/TEAM-1?expand=changelog&properties=*all", ADMIN))
                .isEqualTo(before);
        assertThat(status(method, path.formatted("TEAM-1"), json, Optional.of(ADMIN)))
                .isEqualTo(lead);
    }

    @Test
    void offersNoTransitionToPeopleWhoMayTakeNone() {
        assertThat(rest.get("issue/TEAM-1/transitions", MAYA).body().get("transitions"))
                .isEmpty();
        assertThat(rest.get("issue/TEAM-1/transitions", ADMIN).body().get("transitions"))
                .hasSize(2);
    }

    @Test
    void showOnlyTheProjectsThatSomebodyMayBrowse() {
        assertThat(keys(rest.get("project", MAYA))).containsExactly("OPEN", "TEAM");
        assertThat(keys(rest.get("project", TOMAS))).containsExactly("OPEN");
        assertThat(keys(rest.call("GET", "project", "", Optional.empty()))).containsExactly("OPEN");
        assertThat(rest.get("project/TEAM", TOMAS)).isNotEqualTo(rest.get("project/TEAM", MAYA));
    }

    @Test
    void limitWhatASearchFinds() {
        assertThat(rest.get("search?jql=", MAYA).body().get("total").asInt()).isEqualTo(2);
        assertThat(rest.get("search?jql=", TOMAS).body().get("total").asInt()).isEqualTo(1);
        assertThat(rest.call("GET", "search?jql=", "", Optional.empty())
                        .body()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    private int status(String method, String path, String body, Optional<HostUser> user) {
        return rest.call(method, path, body, user).status();
    }

    private static List<String> keys(RestCalls.Answer projects) {
        return projects.body().findValuesAsText("key");
    }

    /** The lead may do everything. */
    private static List<Grant> grants(Grant more) {
        List<Grant> grants = new ArrayList<>(
                Arrays.stream(ProjectPermission.values()).map(Grant::toLead).toList());
        grants.add(more);
        return grants;
    }
}
