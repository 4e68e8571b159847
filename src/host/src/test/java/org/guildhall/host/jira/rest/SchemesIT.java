package org.guildhall.host.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.jira.JiraFixture.ADMIN;
import static org.guildhall.host.jira.JiraFixture.MAYA;
import static org.guildhall.host.jira.JiraFixture.TOMAS;

import org.guildhall.host.jira.JiraFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemes say who may do what in a project, and which issue types it offers. */
class SchemesIT {

    private static final String FOR_THE_TEAM = "{'name':'Team','permissions':["
            + "{'permission':'BROWSE_PROJECTS','holder':{'type':'group','parameter':'data-team'}},"
            + "{'permission':'CREATE_ISSUES','holder':{'type':'user','parameter':'maya'}}]}";

    private final JiraFixture fixture = new JiraFixture();
    private final RestCalls rest = new RestCalls(fixture);

    @BeforeEach
    void project() {
        fixture.project("DATA");
        fixture.issue("DATA", "{\"summary\":\"s\"}");
    }

    @Test
    void hideAProjectFromEveryoneElse() {
        var scheme = rest.post("permissionscheme", FOR_THE_TEAM, ADMIN);

        var used = rest.put(
                "project/DATA/permissionscheme", "{'id':" + scheme.body().get("id") + "}", ADMIN);

        assertThat(scheme.status()).isEqualTo(201);
        assertThat(used.status()).isEqualTo(200);
        assertThat(rest.get("issue/DATA-1", MAYA).status()).isEqualTo(200);
        assertThat(rest.get("issue/DATA-1", TOMAS).status()).isEqualTo(404);
        assertThat(rest.post("issue/DATA-1/comment", "{'body':'c'}", MAYA).status())
                .isEqualTo(403);
    }

    @Test
    void areReadAsTheyWereWritten() {
        var created = rest.post("permissionscheme", FOR_THE_TEAM, ADMIN).body();

        var read = rest.get("permissionscheme/" + created.get("id"), ADMIN).body();

        assertThat(read).isEqualTo(created);
        assertThat(read.at("/permissions/1/holder/parameter").asText()).isEqualTo(MAYA.key());
        assertThat(rest.get("permissionscheme", ADMIN).body().get("permissionSchemes"))
                .hasSize(2);
    }

    @Test
    void giveWayToTheDefaultOne() {
        var scheme = rest.post("permissionscheme", FOR_THE_TEAM, ADMIN).body();
        rest.put("project/DATA/permissionscheme", "{'id':" + scheme.get("id") + "}", ADMIN);

        rest.put("project/DATA/permissionscheme", "{'id':0}", ADMIN);

        assertThat(rest.get("issue/DATA-1", TOMAS).status()).isEqualTo(200);
        assertThat(rest.get("project/DATA/permissionscheme", ADMIN)
                        .body()
                        .get("id")
                        .asLong())
                .isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                                                 | name",
                "{'name':'Default Permission Scheme'}                                               | name",
                "{'name':'n','permissions':[{'permission':'FLY','holder':{'type':'anyone'}}]}       | permissions",
                "{'name':'n','permissions':[{'permission':'ADD_COMMENTS','holder':{'type':'cat'}}]} | permissions",
                "{'name':'n','permissions':[{'permission':'ADD_COMMENTS','holder':{'type':'user','parameter':'ghost'}}]} | permissions",
            })
    void areRefusedWithTheFieldThatIsWrong(String body, String field) {
        var refused = rest.post("permissionscheme", body, ADMIN);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors").has(field)).isTrue();
    }

    @Test
    void areForAdministrators() {
        assertThat(rest.post("permissionscheme", FOR_THE_TEAM, MAYA).status()).isEqualTo(403);
        assertThat(rest.get("permissionscheme", MAYA).status()).isEqualTo(403);
        assertThat(rest.put("project/DATA/permissionscheme", "{'id':0}", MAYA).status())
                .isEqualTo(403);
        assertThat(rest.post("issuetypescheme/10000/associations", "{'idsOrKeys':['DATA']}", MAYA)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void offerTheirTypesInTheProjectsThatUseThem() {
        String task =
                rest.get("project/DATA", MAYA).body().at("/issueTypes/0/id").asText();
        var scheme = rest.post("issuetypescheme", "{'name':'Tasks','issueTypeIds':['" + task + "']}", ADMIN);
        String associations = "issuetypescheme/" + scheme.body().get("id").asText() + "/associations";

        assertThat(rest.post(associations, "{'idsOrKeys':['DATA','GONE']}", ADMIN)
                        .status())
                .isEqualTo(404);
        assertThat(rest.get("project/DATA", MAYA).body().get("issueTypes")).hasSize(3);

        assertThat(rest.post(associations, "{'idsOrKeys':['DATA']}", ADMIN).status())
                .isEqualTo(200);
        assertThat(rest.get("project/DATA", MAYA).body().get("issueTypes")).hasSize(1);
    }
}
