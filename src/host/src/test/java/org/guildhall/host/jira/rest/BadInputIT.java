package org.guildhall.host.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.jira.JiraFixture.ADMIN;
import static org.guildhall.host.jira.JiraFixture.MAYA;

import java.util.Optional;
import org.guildhall.host.jira.JiraFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputIT {

    private final JiraFixture fixture = new JiraFixture();
    private final RestCalls rest = new RestCalls(fixture);

    @BeforeEach
    void issue() {
        fixture.project("DATA");
        fixture.issue("DATA", "{\"summary\":\"before\",\"assignee\":{\"name\":\"tomas\"}}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'fields':{'assignee':'maya'}               | assignee   | data was not an object",
                "'fields':{'assignee':{'login':'maya'}}     | assignee   | expected Object containing a 'name' property",
                "'fields':{'priority':'High'}               | priority   | data was not an object",
                "'fields':{'duedate':{'day':1}}             | duedate    | Operation value must be a string",
                "'fields':{'duedate':'+99999-01-01'}        | duedate    | Error parsing date string: +99999-01-01",
                "'fields':{'labels':['a\\tb']}              | labels     | The label 'a\tb' contains spaces which is invalid.",
                "'fields':{'labels':[{'name':'a'}]}         | labels     | Each label must be a string, for example [\"review\"].",
                "'fields':{'project':{'key':'DATA'}}        | project    | Field 'project' cannot be set. It is not on the appropriate screen, or unknown.",
                "'fields':'summary'                         | fields     | data was not an object",
                "'update':{'colour':[{'set':'red'}]}        | colour     | Field 'colour' cannot be set. It is not on the appropriate screen, or unknown.",
                "'update':{'summary':[{'add':'red'}]}       | summary    | Field 'summary' takes a list of operations with a value. It supports 'set'.",
                "'update':{'labels':[{'put':'a'}]}          | labels     | Field 'labels' takes a list of operations with a value. It supports 'set', 'add' and 'remove'.",
                "'fields':{'summary':'a'},'update':{'summary':[{'set':'b'}]} | summary | Field 'summary' is in 'fields' and in 'update'. Name it in one of them.",
                "'update':{'comment':[{'add':{'body':''}}]} | comment    | Comment body can not be empty!",
                "'properties':[{'key':'k'}]                 | properties | Each property needs a key and a value, for example {\"key\":\"origin\",\"value\":{\"page\":7}}.",
            })
    void namesTheFieldAndChangesNothing(String body, String field, String message) {
        var before = rest.get("issue/DATA-1?expand=changelog", MAYA);

        var refused = rest.put("issue/DATA-1", "{" + body + "}", MAYA);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors").properties()).singleElement().satisfies(error -> {
            assertThat(error.getKey()).isEqualTo(field);
            assertThat(error.getValue().asText()).isEqualTo(message);
        });
        assertThat(rest.get("issue/DATA-1?expand=changelog", MAYA)).isEqualTo(before);
    }

    @Test
    void keepsNothingOfAnEditWithAPropertyThatIsTooLong() {
        String tooLong = "x".repeat(32_768);

        var refused = rest.put(
                "issue/DATA-1",
                "{'fields':{'summary':'after'},'properties':[{'key':'a','value':1},{'key':'b','value':'" + tooLong
                        + "'}]}",
                MAYA);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(summary()).isEqualTo("before");
        assertThat(rest.get("issue/DATA-1/properties", MAYA).body().get("keys")).isEmpty();
    }

    @Test
    void createsNothingWithAPropertyKeyThatIsTooLong() {
        var refused = rest.post(
                "issue",
                "{'fields':{'project':{'key':'DATA'},'issuetype':{'name':'Task'},'summary':'s'},'properties':[{'key':'"
                        + "k".repeat(256) + "','value':1}]}",
                MAYA);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(rest.get("search?jql=", MAYA).body().get("total").asInt()).isEqualTo(1);
    }

    @Test
    void takesNoTransitionWhoseCommentIsEmpty() {
        var refused = rest.post(
                "issue/DATA-1/transitions",
                "{'transition':{'id':'31'},'update':{'comment':[{'add':{'body':' '}}]}}",
                MAYA);

        assertThat(refused.body().at("/errors/comment").asText()).isEqualTo("Comment body can not be empty!");
        assertThat(rest.get("issue/DATA-1", MAYA)
                        .body()
                        .at("/fields/status/name")
                        .asText())
                .isEqualTo("To Do");
    }

    @Test
    void takesNoTransitionThatSetsAField() {
        var refused = rest.post(
                "issue/DATA-1/transitions",
                "{'transition':{'id':'31'},'fields':{'resolution':{'name':'Won`t do'}}}",
                MAYA);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/errors/resolution").asText()).startsWith("Field 'resolution' cannot be set.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "POST|issue/DATA-1/comment|{'body':'c','visibility':{'type':'role','value':'Developers'}}|visibility",
                "PUT|issue/DATA-1|{'summary':'after'}|summary",
                "POST|search|{'query':''}|query",
            })
    void refusesWhatWouldBeLost(String method, String path, String body, String unknown) {
        var refused = rest.call(method, path, body.replace('\'', '"'), Optional.of(MAYA));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/errorMessages/0").asText())
                .startsWith("Unrecognized field \"" + unknown + "\" (known properties: ");
    }

    @Test
    void saysWhereABodyIsNoJson() {
        var refused = rest.post("issue/DATA-1/comment", "{'body':'c'", MAYA);

        assertThat(refused.body().at("/errorMessages/0").asText())
                .isEqualTo("Unexpected end-of-input: expected close marker for Object (line 1, column 12)");
    }

    @Test
    void refusesASubtaskWithoutAParent() {
        rest.post("issuetype", "{'name':'Sub-task','type':'subtask'}", ADMIN);

        var refused = rest.put("issue/DATA-1", "{'fields':{'issuetype':{'name':'Sub-task'}}}", MAYA);

        assertThat(refused.body().at("/errors/issuetype").asText()).startsWith("Issue type is a sub-task");
    }

    @Test
    void refusesACharacterThatNoDatabaseKeeps() {
        var refused = rest.post("issue/DATA-1/comment", "{'body':'a\\u0000b'}", MAYA);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/errorMessages/0").asText()).contains("U+0000");
    }

    @Test
    void refusesRemoteLinksThatAreTooLongToKeep() {
        String text = "x".repeat(256);

        var refused = rest.post(
                "issue/DATA-1/remotelink",
                "{'relationship':'%1$s','application':{'type':'%1$s','name':'%1$s'},'object':{'url':'http://a','title':'t'}}"
                        .formatted(text),
                MAYA);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("relationship", "applicationType", "applicationName");
    }

    @Test
    void keepsEveryRemoteLinkWithoutAGlobalId() {
        rest.post("issue/DATA-1/remotelink", "{'globalId':'','object':{'url':'http://a','title':'a'}}", MAYA);
        rest.post("issue/DATA-1/remotelink", "{'globalId':'','object':{'url':'http://b','title':'b'}}", MAYA);

        assertThat(rest.get("issue/DATA-1/remotelink", MAYA).body()).hasSize(2);
    }

    @Test
    void refusesNamesThatAreTooLongToKeep() {
        var scheme = rest.post("issuetypescheme", "{'name':'" + "x".repeat(256) + "','issueTypeIds':['10000']}", ADMIN);
        var type = rest.post("issuetype", "{'name':'" + "\u0130".repeat(60) + "'}", ADMIN);

        assertThat(scheme.body().at("/errors/name").asText()).contains("must not exceed 255 characters");
        assertThat(type.status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"'startAt':'x'|startAt", "'fields':'summary'|fields"})
    void namesWhatIsWrongWithASearch(String body, String field) {
        var refused = rest.post("search", "{" + body + "}", MAYA);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors").has(field)).isTrue();
    }

    @Test
    void showsAnonymousPeopleNoIssueTypeOfProjectsTheyMayNotSee() {
        var anonymous = rest.call("GET", "issuetype", "", Optional.empty());

        assertThat(anonymous.body()).isEmpty();
        assertThat(rest.get("issuetype", MAYA).body()).hasSize(3);
    }

    private String summary() {
        return rest.get("issue/DATA-1", MAYA).body().at("/fields/summary").asText();
    }
}
