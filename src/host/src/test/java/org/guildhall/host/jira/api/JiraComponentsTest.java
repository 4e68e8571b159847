package org.guildhall.host.jira.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.option.OptionSet;
import com.atlassian.jira.issue.fields.option.OptionSetManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.RemoteIssueLinkBuilder;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.guildhall.host.jira.JiraFixture;
import org.guildhall.host.jira.model.Grant;
import org.guildhall.host.jira.model.ProjectPermission;
import org.guildhall.host.jira.service.Additions;
import org.junit.jupiter.api.Test;

class JiraComponentsTest {

    private final JiraFixture fixture = new JiraFixture();

    @Test
    void putsANewIssueTypeIntoTheDefaultScheme() {
        fixture.project("DATA");

        IssueType created = get(IssueTypeManager.class).createIssueType("Stale artifact", "d", 1L);

        assertThat(get(ProjectManager.class).getProjectObjByKey("DATA").getIssueTypes())
                .extracting(IssueType::getId)
                .contains(created.getId());
    }

    @Test
    void refusesAnIssueTypeWhoseNameIsTakenWhateverItsCase() {
        get(IssueTypeManager.class).createIssueType("Stale artifact", "d", 1L);

        assertThatIllegalStateException()
                .isThrownBy(() -> get(IssueTypeManager.class).createIssueType(" STALE artifact ", "d", 1L))
                .withMessage("An issue type with the name ' STALE artifact ' exists already.");
    }

    @Test
    void createsAnIssueTypeOnceWhenManyTryTogether() throws InterruptedException {
        ConcurrentLinkedQueue<RuntimeException> refused = new ConcurrentLinkedQueue<>();
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread thread = new Thread(() -> {
                try {
                    start.await();
                    get(IssueTypeManager.class).createIssueType("Cancelled ritual", "d", 1L);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } catch (IllegalStateException e) {
                    refused.add(e);
                }
            });
            thread.start();
            threads.add(thread);
        }

        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(refused).hasSize(3);
        assertThat(get(IssueTypeManager.class).getIssueTypes())
                .filteredOn(type -> type.getName().equals("Cancelled ritual"))
                .hasSize(1);
    }

    @Test
    void changesASchemeOnlyWhenItIsUpdated() {
        Project project = seen("DATA");
        IssueTypeSchemeManager schemes = get(IssueTypeSchemeManager.class);
        FieldConfigScheme scheme = schemes.getConfigScheme(project);
        OptionSet options = get(OptionSetManager.class).getOptionsForConfig(scheme.getOneAndOnlyConfig());
        List<String> all = List.copyOf(options.getOptionIds());
        schemes.update(scheme, all.subList(0, 1));

        options.addOption("IssueType", all.get(1));

        assertThat(project.getIssueTypes()).hasSize(1);
        schemes.update(scheme, options.getOptionIds());
        assertThat(project.getIssueTypes()).hasSize(3);
    }

    @Test
    void tellsWhichProjectsUseAScheme() {
        seen("DATA");

        FieldConfigScheme scheme = get(IssueTypeSchemeManager.class).getDefaultIssueTypeScheme();

        assertThat(scheme.getAssociatedProjectObjects())
                .extracting(Project::getKey)
                .containsExactly("DATA");
    }

    @Test
    void publishesAnEventWhenAnIssueIsCreated() {
        List<Object> heard = new ArrayList<>();
        fixture.components.provide(EventPublisher.class, publisher(heard::add));
        fixture.project("DATA");

        fixture.issue("DATA", "{\"summary\":\"s\"}");

        assertThat(heard).singleElement().isInstanceOfSatisfying(IssueEvent.class, event -> {
            assertThat(event.getIssue().getKey()).isEqualTo("DATA-1");
            assertThat(event.getEventTypeId()).isEqualTo(1);
            assertThat(event.getUser().getName()).isEqualTo("admin");
        });
    }

    @Test
    void publishesOneEventOfAnEditWithACommentOnceItIsKept() {
        fixture.project("DATA");
        fixture.issue("DATA", "{\"summary\":\"before\"}");
        List<String> kept = new ArrayList<>();
        fixture.components.provide(
                EventPublisher.class,
                publisher(event -> kept.add(((IssueEvent) event).getEventTypeId() + " "
                        + get(IssueManager.class).getIssueObject("DATA-1").getSummary())));

        fixture.jira()
                .issues()
                .edit(
                        "DATA-1",
                        labels -> JiraFixture.json("{\"summary\":\"after\"}"),
                        Additions.comment(Optional.of("why")),
                        Optional.of(JiraFixture.MAYA));

        assertThat(kept).containsExactly("2 after");
    }

    @Test
    void publishesAnEventOfACommentOnlyWhenItIsToBeDispatched() {
        fixture.project("DATA");
        fixture.issue("DATA", "{\"summary\":\"s\"}");
        List<Object> heard = new ArrayList<>();
        fixture.components.provide(EventPublisher.class, publisher(heard::add));
        Issue issue = get(IssueManager.class).getIssueObject("DATA-1");

        get(CommentManager.class).create(issue, new DirectoryUser(JiraFixture.MAYA), "quietly", false);
        assertThat(heard).isEmpty();
        get(CommentManager.class).create(issue, new DirectoryUser(JiraFixture.MAYA), "aloud", true);

        assertThat(heard).singleElement().isInstanceOfSatisfying(IssueEvent.class, event -> assertThat(
                        event.getEventTypeId())
                .isEqualTo(6));
    }

    @Test
    void commentsAsTheGivenAuthor() {
        fixture.project("DATA");
        fixture.issue("DATA", "{\"summary\":\"s\"}");
        Issue issue = get(IssueManager.class).getIssueByCurrentKey("data-1");

        get(CommentManager.class).create(issue, new DirectoryUser(JiraFixture.MAYA), "seen", false);

        assertThat(fixture.jira().stores().comments().of(issue.getId()))
                .singleElement()
                .satisfies(comment -> assertThat(comment.authorKey()).contains(JiraFixture.MAYA.key()));
    }

    @Test
    void keepsPropertiesAndLinksOfIssues() throws Exception {
        fixture.project("DATA");
        fixture.issue("DATA", "{\"summary\":\"s\"}");
        Issue issue = get(IssueManager.class).getIssueObject("DATA-1");
        JsonEntityPropertyManager properties = get(JsonEntityPropertyManager.class);
        RemoteIssueLinkManager links = get(RemoteIssueLinkManager.class);

        properties.put("IssueProperty", issue.getId(), "k", "{\"a\":1}");
        links.createRemoteIssueLink(
                new RemoteIssueLinkBuilder()
                        .issueId(issue.getId())
                        .globalId("g")
                        .title("t")
                        .url("http://wiki/1")
                        .build(),
                null);

        assertThat(properties.get("IssueProperty", issue.getId(), "k").getValue())
                .isEqualTo("{\"a\":1}");
        assertThat(links.getRemoteIssueLinkByGlobalId(issue, "g").getTitle()).isEqualTo("t");
    }

    @Test
    void refusesAPropertyWithoutAValue() {
        JsonEntityPropertyManager properties = get(JsonEntityPropertyManager.class);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> properties.put("IssueProperty", 1L, "k", " "))
                .withMessage("The value of property k is empty");
    }

    @Test
    void asksTheProjectsGrants() {
        fixture.project("TEAM", List.of(Grant.toGroup(ProjectPermission.BROWSE_PROJECTS, "data-team")));
        Project team = get(ProjectManager.class).getProjectByCurrentKey("TEAM");
        PermissionManager permissions = get(PermissionManager.class);

        assertThat(permissions.hasPermission(
                        ProjectPermissions.BROWSE_PROJECTS, team, new DirectoryUser(JiraFixture.MAYA)))
                .isTrue();
        assertThat(permissions.hasPermission(
                        ProjectPermissions.BROWSE_PROJECTS, team, new DirectoryUser(JiraFixture.ADMIN)))
                .isFalse();
    }

    private Project seen(String key) {
        fixture.project(key);
        return get(ProjectManager.class).getProjectObjByKey(key);
    }

    private <T> T get(Class<T> type) {
        return ComponentAccessor.getComponent(type);
    }

    private static EventPublisher publisher(Consumer<Object> listener) {
        return new EventPublisher() {
            @Override
            public void publish(Object event) {
                listener.accept(event);
            }

            @Override
            public void register(Object listener) {}

            @Override
            public void unregister(Object listener) {}

            @Override
            public void unregisterAll() {}
        };
    }
}
