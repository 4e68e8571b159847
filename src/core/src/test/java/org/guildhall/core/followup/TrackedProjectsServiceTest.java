package org.guildhall.core.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guildhall.core.memory.GuildhallFixture.ADMIN;
import static org.guildhall.core.memory.GuildhallFixture.SAM;

import java.util.Set;
import org.guildhall.core.memory.GuildhallFixture;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.ProjectKey;
import org.junit.jupiter.api.Test;

class TrackedProjectsServiceTest {

    private static final Set<ProjectKey> OPS = Set.of(new ProjectKey("OPS"));

    private final GuildhallFixture guildhall = new GuildhallFixture();

    @Test
    void offersTheIssueTypesInTheChosenProjects() {
        guildhall.issueTypes.addProject(new ProjectKey("OPS"));

        TrackedProjects saved = guildhall.trackedProjects.change(ADMIN, new TrackedProjects(OPS, 0));

        assertThat(saved).isEqualTo(new TrackedProjects(OPS, 1));
        assertThat(guildhall.issueTypes.offering()).isEqualTo(OPS);
    }

    @Test
    void keepsTheChoiceAsItWasWhenJiraFails() {
        guildhall.issueTypes.addProject(new ProjectKey("OPS"));
        guildhall.issueTypes.fail();

        assertThatThrownBy(() -> guildhall.trackedProjects.change(ADMIN, new TrackedProjects(OPS, 0)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(guildhall.trackedProjects.get(ADMIN)).isEqualTo(new TrackedProjects(Set.of(), 0));
    }

    @Test
    void refusesUnknownProjectOtherRevisionAndWhoeverIsNoAdministrator() {
        assertThatThrownBy(() -> guildhall.trackedProjects.change(ADMIN, new TrackedProjects(OPS, 0)))
                .hasMessageContaining("project.unknown");
        guildhall.issueTypes.addProject(new ProjectKey("OPS"));
        assertThatThrownBy(() -> guildhall.trackedProjects.change(ADMIN, new TrackedProjects(OPS, 7)))
                .hasMessageContaining("revision.other");
        assertThatThrownBy(() -> guildhall.trackedProjects.change(SAM, new TrackedProjects(OPS, 0)))
                .isInstanceOf(Refusal.class);
    }
}
