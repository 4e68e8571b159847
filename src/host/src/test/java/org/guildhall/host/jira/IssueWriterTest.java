package org.guildhall.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guildhall.host.jira.JiraFixture.ADMIN;

import com.fasterxml.jackson.databind.node.IntNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.jira.model.Change;
import org.guildhall.host.jira.model.IssueContent;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.jira.service.Additions;
import org.junit.jupiter.api.Test;

class IssueWriterTest {

    /** More than the database takes, so that writing fails half way. */
    private static final Additions FAILING = new Additions(Map.of("k".repeat(300), new IntNode(1)), Optional.empty());

    private final JiraFixture fixture = new JiraFixture();
    private final StoredProject project = fixture.project("DATA");

    @Test
    void createsNoIssueWhenWhatIsAddedToItFails() {
        IssueContent content = fixture.issue("DATA", "{\"summary\":\"first\"}").content();

        assertThatThrownBy(() -> fixture.jira().writer().create(project, content, FAILING, Optional.of(ADMIN)))
                .isNotNull();

        assertThat(fixture.jira().stores().issues().byKey("DATA-2")).isEmpty();
    }

    @Test
    void leavesAnIssueAsItWasWhenWhatIsAddedToItFails() {
        StoredIssue issue = fixture.issue("DATA", "{\"summary\":\"before\"}");
        IssueContent other = fixture.issue("DATA", "{\"summary\":\"after\"}").content();

        assertThatThrownBy(() -> fixture.jira().writer().edit(issue, before -> other, FAILING, Optional.of(ADMIN)))
                .isNotNull();

        assertThat(fixture.jira().stores().issues().byId(issue.id())).contains(issue);
        assertThat(fixture.jira().stores().history().of(issue.id())).isEmpty();
    }

    @Test
    void namesPeopleInTheHistory() {
        StoredIssue issue = fixture.issue("DATA", "{\"summary\":\"s\"}");
        String fields = "{\"assignee\":{\"name\":\"maya\"}}";

        fixture.jira()
                .issues()
                .edit(issue.key(), labels -> JiraFixture.json(fields), Additions.NONE, Optional.of(ADMIN));

        assertThat(fixture.jira().stores().history().of(issue.id()))
                .singleElement()
                .extracting(Change::items)
                .isEqualTo(List.of(new Change.Item("assignee", "", "Maya Example")));
    }
}
