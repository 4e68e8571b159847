package org.guildhall.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.option.OptionSet;
import com.atlassian.jira.issue.fields.option.OptionSetManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.guildhall.core.followup.TrackedProjectsService;
import org.guildhall.core.memory.MemoryExclusiveWork;
import org.guildhall.core.memory.MemoryTrackedProjectsRepository;
import org.guildhall.core.reference.ProjectKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraIssueTypesTest {

    private static final Set<ProjectKey> GUILD = Set.of(new ProjectKey("GUILD"));

    private final List<IssueType> types = new CopyOnWriteArrayList<>();
    private final List<String> offered = new CopyOnWriteArrayList<>(List.of("1"));
    private final IssueTypeManager manager = mock(IssueTypeManager.class);
    private final IssueTypeSchemeManager schemes = mock(IssueTypeSchemeManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final JiraIssueTypes issueTypes = new JiraIssueTypes(
            manager,
            mock(AvatarManager.class),
            projects,
            new IssueTypeSchemes(schemes, optionSets()),
            mock(I18nResolver.class));

    @BeforeEach
    void openJira() {
        types.add(type("1", "Task"));
        when(manager.getIssueTypes()).thenAnswer(call -> new ArrayList<>(types));
        when(manager.createIssueType(anyString(), any(), any())).thenAnswer(call -> {
            IssueType type = type(Integer.toString(types.size() + 1), call.getArgument(0));
            types.add(type);
            return type;
        });
        FieldConfigScheme scheme = mock(FieldConfigScheme.class);
        Project project = mock(Project.class);
        when(projects.getProjectObjByKey("GUILD")).thenReturn(project);
        when(schemes.getConfigScheme(any())).thenReturn(scheme);
        when(schemes.update(any(), anyCollection())).thenAnswer(call -> {
            offered.clear();
            offered.addAll(call.<Collection<String>>getArgument(1));
            return scheme;
        });
    }

    @Test
    void createsTypesAndAddsThemBehindTheOthers() {
        issueTypes.ensure(GUILD);

        assertThat(types)
                .extracting(IssueType::getName)
                .containsExactlyInAnyOrder("Task", "Learning follow-up", "Stale artifact", "Cancelled ritual");
        assertThat(offered).containsExactly("1", "2", "3", "4");
    }

    @Test
    void changesNothingTheSecondTime() {
        issueTypes.ensure(GUILD);
        issueTypes.ensure(GUILD);

        assertThat(types).hasSize(4);
        assertThat(offered).hasSize(4);
        verify(schemes).update(any(), anyCollection());
    }

    @Test
    void takesTypeThatSomebodyElseCreated() {
        types.add(type("9", "learning Follow-up"));

        issueTypes.ensure(GUILD);

        assertThat(types).hasSize(4);
        assertThat(offered).contains("9");
    }

    @Test
    void createsEachTypeOnceWhenTwoNodesStartTogether() {
        TrackedProjectsService service = new TrackedProjectsService(
                new MemoryTrackedProjectsRepository(),
                issueTypes,
                mock(JiraAccessControl.class),
                new MemoryExclusiveWork());

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(service::ensure), CompletableFuture.runAsync(service::ensure))
                .join();

        assertThat(types).hasSize(4);
    }

    @Test
    void namesProjectsThatDoNotExist() {
        ProjectKey nowhere = new ProjectKey("NOWHERE");

        assertThat(issueTypes.unknown(Set.of(new ProjectKey("GUILD"), nowhere))).containsExactly(nowhere);
    }

    private OptionSetManager optionSets() {
        OptionSet options = mock(OptionSet.class);
        OptionSetManager sets = mock(OptionSetManager.class);
        when(options.getOptionIds()).thenAnswer(call -> new ArrayList<>(offered));
        when(sets.getOptionsForConfig(any())).thenReturn(options);
        return sets;
    }

    private static IssueType type(String id, String name) {
        IssueType type = mock(IssueType.class);
        when(type.getId()).thenReturn(id);
        when(type.getName()).thenReturn(name);
        return type;
    }
}
