package org.guildhall.host.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.jira.JiraFixture.ADMIN;
import static org.guildhall.host.jira.JiraFixture.MAYA;
import static org.guildhall.host.jira.JiraFixture.TOMAS;

import java.util.List;
import java.util.Optional;
import org.guildhall.host.jira.JiraFixture;
import org.guildhall.host.jira.model.Grant;
import org.guildhall.host.jira.model.ProjectPermission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraApiIT {

    private final JiraFixture fixture = new JiraFixture();
    private final RestCalls rest = new RestCalls(fixture);

    @BeforeEach
    void projects() {
        fixture.project("DATA");
        fixture.project(
                "TEAM",
                List.of(
                        Grant.toGroup(ProjectPermission.BROWSE_PROJECTS, "data-team"),
                        Grant.toGroup(ProjectPermission.CREATE_ISSUES, "data-team")));
    }

    @Test
    void createsAnIssueAndAnswersItsKey() {
        var created = rest.post("issue", issue("DATA", "Check the split"), MAYA);

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.body().get("key").asText()).isEqualTo("DATA-1");
        assertThat(created.body().get("self").asText())
                .isEqualTo("http://localhost:2990/jira/rest/api/2/issue/"
                        + created.body().get("id").asText());
    }

    @Test
    void keepsThePropertiesOfACreateRequest() {
        rest.post(
                "issue",
                "{'fields':{'project':{'key':'DATA'},'issuetype':{'name':'Bug'},'summary':'s'},"
                        + "'properties':[{'key':'origin','value':{'page':7}}]}",
                MAYA);

        var read = rest.get("issue/DATA-1/properties/origin", MAYA);

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body().at("/value/page").asInt()).isEqualTo(7);
    }

    @Test
    void namesEveryWrongFieldOfACreateRequest() {
        var refused = rest.post(
                "issue",
                "{'fields':{'project':{'key':'DATA'},'issuetype':{'name':'Epic'},'summary':' ',"
                        + "'labels':['two words'],'duedate':'soon','assignee':{'name':'ghost'},'colour':'red'}}",
                MAYA);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("issuetype", "summary", "labels", "duedate", "assignee", "colour");
        assertThat(refused.body().at("/errors/summary").asText()).isEqualTo("You must specify a summary of the issue.");
    }

    @Test
    void answersAProjectThatMayNotBeSeenLikeOneThatDoesNotExist() {
        var hidden = rest.post("issue", issue("TEAM", "s"), TOMAS);
        var missing = rest.post("issue", issue("NONE", "s"), TOMAS);

        assertThat(hidden).isEqualTo(missing);
        assertThat(hidden.body().at("/errors/project").asText()).isEqualTo("valid project is required");
    }

    @Test
    void answersAnIssueThatMayNotBeSeenLikeOneThatDoesNotExist() {
        rest.post("issue", issue("TEAM", "s"), MAYA);

        var hidden = rest.get("issue/TEAM-1", TOMAS);

        assertThat(rest.get("issue/TEAM-1", MAYA).status()).isEqualTo(200);
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden).isEqualTo(rest.get("issue/TEAM-99", TOMAS));
        assertThat(hidden.body().at("/errorMessages/0").asText()).isEqualTo("Issue Does Not Exist");
    }

    @Test
    void refusesToEditWhatMayOnlyBeRead() {
        rest.post("issue", issue("TEAM", "s"), MAYA);

        var refused = rest.put("issue/TEAM-1", "{'fields':{'summary':'t'}}", MAYA);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(rest.get("issue/TEAM-1", MAYA).body().at("/fields/summary").asText())
                .isEqualTo("s");
    }

    @Test
    void editsFieldsAndKeepsTheirHistory() {
        rest.post("issue", issue("DATA", "before"), MAYA);

        var edited = rest.put(
                "issue/DATA-1", "{'fields':{'summary':'after'},'update':{'labels':[{'add':'b'},{'add':'a'}]}}", MAYA);

        assertThat(edited.status()).isEqualTo(204);
        var read = rest.get("issue/DATA-1?expand=changelog&fields=summary,labels", MAYA)
                .body();
        assertThat(read.get("fields").toString()).isEqualTo("{\"summary\":\"after\",\"labels\":[\"a\",\"b\"]}");
        assertThat(read.at("/changelog/histories/0/items/0/fromString").asText())
                .isEqualTo("before");
    }

    @Test
    void replacesARemoteLinkWithTheSameGlobalId() {
        rest.post("issue", issue("DATA", "s"), MAYA);
        String link = "{'globalId':'appId=1&pageId=7','relationship':'documented in',"
                + "'object':{'url':'http://wiki/7','title':'%s'}}";

        var first = rest.post("issue/DATA-1/remotelink", link.formatted("Old"), MAYA);
        var second = rest.post("issue/DATA-1/remotelink", link.formatted("New"), MAYA);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        var links = rest.get("issue/DATA-1/remotelink", MAYA).body();
        assertThat(links).hasSize(1);
        assertThat(links.at("/0/object/title").asText()).isEqualTo("New");
        assertThat(links.at("/0/relationship").asText()).isEqualTo("documented in");
        assertThat(rest.get(links.at("/0/self").asText(), MAYA).body()).isEqualTo(links.get(0));
    }

    @Test
    void refusesARemoteLinkWithAScriptForAnAddress() {
        rest.post("issue", issue("DATA", "s"), MAYA);

        var refused =
                rest.post("issue/DATA-1/remotelink", "{'object':{'url':'javascript:alert(1)','title':'x'}}", MAYA);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/errors/url").asText()).isEqualTo("The URL is invalid.");
    }

    @Test
    void movesAnIssueToDoneAndResolvesIt() {
        rest.post("issue", issue("DATA", "s"), MAYA);

        var moved = rest.post("issue/DATA-1/transitions", "{'transition':{'id':'31'}}", MAYA);

        assertThat(moved.status()).isEqualTo(204);
        var fields = rest.get("issue/DATA-1", MAYA).body().get("fields");
        assertThat(fields.at("/status/statusCategory/key").asText()).isEqualTo("done");
        assertThat(fields.at("/resolution/name").asText()).isEqualTo("Done");
        assertThat(rest.get("issue/DATA-1/transitions", MAYA).body().at("/transitions"))
                .hasSize(2);
    }

    @Test
    void refusesATransitionThatIsNotOpen() {
        rest.post("issue", issue("DATA", "s"), MAYA);

        var refused = rest.post("issue/DATA-1/transitions", "{'transition':{'id':'11'}}", MAYA);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/errorMessages/0").asText()).contains("not valid for the current state");
    }

    @Test
    void refusesACommentThatIsLongerThanATextMayBe() {
        rest.post("issue", issue("DATA", "s"), MAYA);

        var answer = rest.post("issue/DATA-1/comment", "{'body':'" + "x".repeat(32_768) + "'}", MAYA);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/comment").asText()).contains("32,767");
    }

    @Test
    void listsCommentsOldestFirst() {
        rest.post("issue", issue("DATA", "s"), MAYA);
        rest.post("issue/DATA-1/comment", "{'body':'one'}", MAYA);
        rest.post("issue/DATA-1/comment", "{'body':'two'}", TOMAS);

        var comments = rest.get("issue/DATA-1/comment", MAYA).body();

        assertThat(comments.get("total").asInt()).isEqualTo(2);
        assertThat(comments.at("/comments/1/author/name").asText()).isEqualTo("tomas");
        assertThat(rest.get("issue/DATA-1/comment?startAt=1&maxResults=5", MAYA)
                        .body()
                        .get("comments"))
                .containsExactly(comments.at("/comments/1"));
        String self = comments.at("/comments/1/self").asText();
        assertThat(rest.get(self, MAYA).body()).isEqualTo(comments.at("/comments/1"));
    }

    @Test
    void createsAnIssueTypeOnceAndForAdministratorsOnly() {
        String body = "{'name':'Learning follow-up','description':'d','type':'standard'}";

        assertThat(rest.post("issuetype", body, MAYA).status()).isEqualTo(403);
        assertThat(rest.post("issuetype", body, ADMIN).status()).isEqualTo(201);
        assertThat(rest.post("issuetype", body, ADMIN).body().at("/errors/name").asText())
                .isEqualTo("An issue type with this name already exists.");
        assertThat(rest.get("project/DATA", MAYA).body().get("issueTypes")).hasSize(4);
    }

    @Test
    void createsAProject() {
        var created = rest.post("project", "{'key':'NEW','name':'New','lead':'maya'}", ADMIN);
        var again = rest.post("project", "{'key':'NEW','name':'Newer','lead':'maya'}", ADMIN);

        assertThat(created.status()).isEqualTo(201);
        assertThat(again.body().at("/errors/projectKey").asText()).isEqualTo("Project 'New' uses this project key.");
        assertThat(rest.get("project/NEW", TOMAS).body().at("/lead/name").asText())
                .isEqualTo("maya");
    }

    @Test
    void refusesWhatIsTooLongToKeep() {
        rest.post("issue", issue("DATA", "s"), MAYA);
        String text = "x".repeat(300);

        assertThat(rest.put("issue/DATA-1", "{'fields':{'labels':['" + text + "'],'summary':'" + text + "'}}", MAYA)
                        .body()
                        .get("errors"))
                .hasSize(2);
        assertThat(rest.put("issue/DATA-1/properties/" + text, "{}", MAYA).status())
                .isEqualTo(400);
        assertThat(rest.post(
                                "issue/DATA-1/remotelink",
                                "{'globalId':'" + text + "','object':{'url':'http://a','title':'" + text + "'}}",
                                MAYA)
                        .body()
                        .get("errors"))
                .hasSize(2);
    }

    @Test
    void answersWhatIsNotJson() {
        var refused = rest.post("issue", "{fields", MAYA);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/errorMessages/0").asText()).contains("Unexpected character");
    }

    @Test
    void asksAnonymousPeopleToLogIn() {
        var refused = rest.call("GET", "myself", "", Optional.empty());

        assertThat(refused.status()).isEqualTo(401);
    }

    private static String issue(String project, String summary) {
        return "{'fields':{'project':{'key':'%s'},'issuetype':{'name':'Task'},'summary':'%s'}}"
                .formatted(project, summary);
    }
}
