package org.guildhall.host.jira.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.option.OptionSetManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.guildhall.host.jira.JiraFixture;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.model.StoredRemoteLink;
import org.guildhall.host.kernel.HostUser;
import org.junit.jupiter.api.Test;

class JiraComponentsTest {

    private static final Optional<HostUser> ADMIN = Optional.of(JiraFixture.ADMIN);

    private final JiraFixture fixture = new JiraFixture();

    @Test
    void putsANewIssueTypeIntoTheDefaultScheme() {
        FieldConfigScheme scheme = schemeOf("DATA");

        IssueType created = get(IssueTypeManager.class).createIssueType("Stale artifact", "d", 1L);

        assertThat(get(IssueTypeSchemeManager.class).isDefaultIssueTypeScheme(scheme))
                .isTrue();
        assertThat(typesIn(scheme)).contains(created.getId());
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
    void replacesTheTypesOfAScheme() {
        FieldConfigScheme scheme = schemeOf("DATA");
        String second = typesIn(scheme).get(1);

        get(IssueTypeSchemeManager.class).update(scheme, List.of(second));

        assertThat(typesIn(scheme)).containsExactly(second);
    }

    @Test
    void showsPropertiesAndLinksOfIssues() {
        fixture.project("DATA");
        StoredIssue stored = fixture.issue("DATA", "{\"summary\":\"s\"}");
        Issue issue = new SeenIssue(stored);
        fixture.jira().issues().setProperty(stored.key(), "k", JiraFixture.json("{\"a\":1}"), ADMIN);
        fixture.jira()
                .issues()
                .link(
                        stored,
                        new StoredRemoteLink(
                                0, stored.id(), Optional.of("g"), "t", "", "http://wiki/1", "", "", "", "", "", false),
                        ADMIN);

        assertThat(get(JsonEntityPropertyManager.class)
                        .get("IssueProperty", issue.getId(), "k")
                        .getValue())
                .isEqualTo("{\"a\":1}");
        assertThat(get(RemoteIssueLinkManager.class).getRemoteIssueLinksForIssue(issue))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.getGlobalId()).isEqualTo("g");
                    assertThat(link.getTitle()).isEqualTo("t");
                    assertThat(link.getUrl()).isEqualTo("http://wiki/1");
                });
    }

    @Test
    void knowsWhoAdministersTheSite() {
        GlobalPermissionManager permissions = get(GlobalPermissionManager.class);
        UserManager people = get(UserManager.class);

        assertThat(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, people.getUserByName("admin")))
                .isTrue();
        assertThat(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, people.getUserByName("maya")))
                .isFalse();
        assertThat(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, null))
                .isFalse();
    }

    private FieldConfigScheme schemeOf(String projectKey) {
        fixture.project(projectKey);
        return get(IssueTypeSchemeManager.class)
                .getConfigScheme(get(ProjectManager.class).getProjectObjByKey(projectKey));
    }

    private static List<String> typesIn(FieldConfigScheme scheme) {
        return List.copyOf(get(OptionSetManager.class)
                .getOptionsForConfig(scheme.getOneAndOnlyConfig())
                .getOptionIds());
    }

    private static <T> T get(Class<T> type) {
        return ComponentAccessor.getComponent(type);
    }
}
