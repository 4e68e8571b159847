package org.guildhall.host.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.guildhall.host.jira.JiraFixture;
import org.guildhall.host.jira.model.Grant;
import org.guildhall.host.jira.model.ProjectPermission;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.model.StoredProperty;
import org.guildhall.host.jira.service.Additions;
import org.guildhall.host.jira.service.JiraRefusal;
import org.guildhall.host.kernel.HostUser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JqlTest {

    private static final JiraFixture FIXTURE = new JiraFixture();

    @BeforeAll
    static void issues() {
        FIXTURE.modules.add("<index-document-configuration entity-key='IssueProperty'>"
                + "<key property-key='guild.origin'><extract path='ritual.name' type='STRING'/></key>"
                + "</index-document-configuration>");
        FIXTURE.project("DATA");
        FIXTURE.project("OPS");
        FIXTURE.project(
                "SECRET",
                List.of(
                        Grant.toUser(ProjectPermission.BROWSE_PROJECTS, JiraFixture.ADMIN.key()),
                        Grant.toUser(ProjectPermission.CREATE_ISSUES, JiraFixture.ADMIN.key())));
        StoredIssue first = FIXTURE.issue(
                "DATA",
                "{'summary':'Check the split for leakage','labels':['leakage','review'],'assignee':{'name':'maya'},'duedate':'2026-03-20'}"
                        .replace('\'', '"'));
        FIXTURE.issue(
                "DATA",
                "{'summary':'100% of_rows','issuetype':{'name':'Bug'},'labels':['review'],'priority':{'name':'Highest'}}"
                        .replace('\'', '"'));
        FIXTURE.clock.moveTo(FIXTURE.clock.instant().plus(Duration.ofDays(10)));
        StoredIssue third = FIXTURE.issue(
                "OPS",
                "{'summary':'Rotate keys','description':'every quarter','assignee':{'name':'tomas'}}"
                        .replace('\'', '"'));
        FIXTURE.jira().issues().transition(third.key(), "31", Additions.NONE, Optional.of(JiraFixture.ADMIN));
        FIXTURE.jira().issues().comment(third.key(), "Postponed once", Optional.of(JiraFixture.ADMIN));
        FIXTURE.issue("SECRET", "{\"summary\":\"Hidden leakage\"}");
        FIXTURE.jira()
                .stores()
                .properties()
                .put(
                        StoredProperty.ISSUE,
                        first.id(),
                        "guild.origin",
                        JiraFixture.json("{\"ritual\":{\"name\":\"Experiment review\"}}"));
        FIXTURE.jira()
                .stores()
                .properties()
                .put(StoredProperty.ISSUE, third.id(), "guild.origin", JsonNodeFactory.instance.objectNode());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "project = DATA                                     | DATA-2 DATA-1",
                "project = 'data project' ORDER BY key              | DATA-1 DATA-2",
                "project in (DATA, OPS) order by created DESC, key ASC | OPS-1 DATA-2 DATA-1",
                "project != DATA                                    | OPS-1",
                "NOT project = DATA                                 | OPS-1",
                "issuetype = Bug                                    | DATA-2",
                "type not in (Bug, Story) order by key              | DATA-1 OPS-1",
                "status = Done                                      | OPS-1",
                "status = \"To Do\" and labels = leakage            | DATA-1",
                "statusCategory != Done order by key                | DATA-1 DATA-2",
                "statusCategory = new order by key                  | DATA-1 DATA-2",
                "resolution = Unresolved order by key               | DATA-1 DATA-2",
                "resolution is not EMPTY                            | OPS-1",
                "assignee = maya                                    | DATA-1",
                "assignee = currentUser()                           | DATA-1",
                "assignee is empty                                  | DATA-2",
                "assignee != maya                                   | OPS-1",
                "assignee in (maya, EMPTY) order by key             | DATA-1 DATA-2",
                "assignee not in (maya, EMPTY)                      | OPS-1",
                "resolution in (Unresolved, Done) order by key      | DATA-1 DATA-2 OPS-1",
                "NOT assignee = maya                                | OPS-1",
                "NOT (assignee = maya OR type = Bug)                | OPS-1",
                "reporter = admin order by key                      | DATA-1 DATA-2 OPS-1",
                "labels = review order by key                       | DATA-1 DATA-2",
                "labels in (leakage)                                | DATA-1",
                "labels = LEAKage                                   | DATA-1",
                "labels in (leakage, EMPTY) order by key            | DATA-1 OPS-1",
                "labels is not EMPTY order by key                   | DATA-1 DATA-2",
                "labels != leakage                                  | DATA-2",
                "labels is EMPTY                                    | OPS-1",
                "key = DATA-2                                       | DATA-2",
                "issuekey in (DATA-1, ops-1) order by key           | DATA-1 OPS-1",
                "summary ~ leak                                     | DATA-1",
                "summary ~ \"leakage split\"                        | DATA-1",
                "summary ~ \"of_rows\"                              | DATA-2",
                "summary ~ \"100%\"                                 | DATA-2",
                "summary !~ leak order by key                       | DATA-2 OPS-1",
                "description ~ quarter                              | OPS-1",
                "text ~ postponed                                   | OPS-1",
                "created >= -1d                                     | OPS-1",
                "created < 2026-03-05 order by key                  | DATA-1 DATA-2",
                "created >= \"2026-03-01 10:00\" and created < \"2026/03/01 10:01\" order by key | DATA-1 DATA-2",
                "due <= 2w                                          | DATA-1",
                "due = 2026-03-20                                   | DATA-1",
                "due is not empty and due > 2026-03-19              | DATA-1",
                "updated > startOfDay()                             | OPS-1",
                "created > -999999w order by key                    | DATA-1 DATA-2 OPS-1",
                "created < \"+999999999-1-1\" order by key          | DATA-1 DATA-2 OPS-1",
                "priority = Highest                                 | DATA-2",
                "project = DATA order by priority desc              | DATA-2 DATA-1",
                "issue.property[guild.origin].ritual.name = \"Experiment review\" | DATA-1",
                "issue.property[\"guild.origin\"].ritual.name ~ review | DATA-1",
                "issue.property[guild.origin].ritual.name is empty order by key | DATA-2 OPS-1",
                "type = Bug OR status = Done order by key           | DATA-2 OPS-1",
                "type = Bug OR status = Done AND project = OPS order by key | DATA-2 OPS-1",
                "(type = Bug OR status = Done) AND project = OPS    | OPS-1",
                "order by summary                                   | DATA-2 DATA-1 OPS-1",
            })
    void finds(String jql, String keys) {
        List<StoredIssue> found = search(jql, JiraFixture.MAYA);

        assertThat(found).extracting(StoredIssue::key).containsExactly(keys.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "colour = red          | Field 'colour' does not exist or you do not have permission to view it.",
                "project = NONE        | The value 'NONE' does not exist for the field 'project'.",
                "project = SECRET      | The value 'SECRET' does not exist for the field 'project'.",
                "project ~ DATA        | The operator '~' is not supported by the 'project' field.",
                "summary = leak        | The operator '=' is not supported by the 'summary' field.",
                "key = SECRET-1        | An issue with key 'SECRET-1' does not exist for field 'key'.",
                "assignee = nobody     | The value 'nobody' does not exist for the field 'assignee'.",
                "project = foo()       | Unable to find JQL function 'foo()'.",
                "project = DATA and    | Error in the JQL Query: Expecting a field name before the end of the query.",
                "project =             | Error in the JQL Query: Expecting either a value, list or function before the end of the query.",
                "project = DATA x      | Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'x'. (line 1, character 16)",
                "summary ~ 'open       | Error in the JQL Query: The quoted string 'open' has not been completed. (line 1, character 11)",
                "project = (DATA, OPS) | Operator '=' does not support the list value '(DATA, OPS)' for field 'project'.",
                "project in DATA       | Operator 'in' does not support the non-list value 'DATA' for field 'project'.",
                "due > EMPTY           | The operator '>' does not support searching for EMPTY values on the field 'due'.",
                "text is EMPTY         | The operator 'is' is not supported by the 'text' field.",
                "summary ~ ' '         | The field 'summary' does not support searching for an empty string.",
                "due > startOfDay(soon) | Duration for function 'startOfDay' should have the format (+/-)n(wdhm), e.g -1d for 1 day earlier.",
                "order by colour       | Field 'colour' does not exist or you do not have permission to view it.",
                "issue.property[other].path = x | Field 'issue.property[other].path' does not exist or you do not have permission to view it.",
            })
    void refuses(String jql, String message) {
        assertThatThrownBy(() -> search(jql, JiraFixture.MAYA))
                .isInstanceOfSatisfying(JiraRefusal.class, refusal -> assertThat(refusal.messages())
                        .containsExactly(message));
    }

    @Test
    void refusesADateThatIsNone() {
        assertThatThrownBy(() -> search("created > yesterday", JiraFixture.MAYA))
                .hasMessageContaining("Date value 'yesterday' for field 'created' is invalid.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "issuekey in (DATA-1, DATA-99, SECRET-1)  | DATA-1",
                "project in (SECRET, OPS)                 | OPS-1",
                "colour = red OR key = OPS-1              | OPS-1",
            })
    void findsTheRestOfWhatAnUncheckedQueryNames(String jql, String keys) {
        var found = FIXTURE.jira().search().runUnchecked(jql, 0, 50, Optional.of(JiraFixture.MAYA));

        assertThat(found.issues()).extracting(StoredIssue::key).containsExactly(keys.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "not ", "!"})
    void refusesClausesWithinEachOtherWithoutEnd(String opening) {
        assertThatThrownBy(() -> search(opening.repeat(10_000) + "project = DATA", JiraFixture.MAYA))
                .isInstanceOf(JiraRefusal.class)
                .hasMessageContaining("more than 200 clauses within each other");
    }

    @Test
    void refusesAQueryThatIsTooLong() {
        assertThatThrownBy(() -> search("labels in (" + "a,".repeat(25_000) + "a)", JiraFixture.MAYA))
                .isInstanceOf(JiraRefusal.class)
                .hasMessageContaining("at most 50000 are read");
    }

    @Test
    void refusesADateWithoutEnd() {
        assertThatThrownBy(() -> search("created > \"" + "1w ".repeat(10_000) + "\"", JiraFixture.MAYA))
                .isInstanceOf(JiraRefusal.class)
                .hasMessageContaining("for field 'created' is invalid");
    }

    @Test
    void refusesACharacterThatNoDatabaseKeeps() {
        assertThatThrownBy(() -> search("summary ~ \"a\u0000\"", JiraFixture.MAYA))
                .isInstanceOf(JiraRefusal.class)
                .hasMessageContaining("U+0000");
    }

    @Test
    void showsAnonymousPeopleNothingOfAProjectForLoggedInPeople() {
        List<StoredIssue> found =
                FIXTURE.jira().search().run("", 0, 50, Optional.empty()).issues();

        assertThat(found).isEmpty();
    }

    @Test
    void pagesThroughWhatItFinds() {
        var second = FIXTURE.jira().search().run("order by key", 1, 1, Optional.of(JiraFixture.MAYA));

        assertThat(second.total()).isEqualTo(3);
        assertThat(second.issues()).extracting(StoredIssue::key).containsExactly("DATA-2");
    }

    private static List<StoredIssue> search(String jql, HostUser user) {
        return FIXTURE.jira().search().run(jql, 0, 50, Optional.of(user)).issues();
    }
}
