package org.guildhall.host.jira.api;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.jira.store.SchemeStore;
import org.jspecify.annotations.Nullable;

/** Issue type schemes as plugins see them. */
final class StoredSchemes implements IssueTypeSchemeManager {

    private final JiraServices jira;
    private final SchemeStore schemes;

    StoredSchemes(JiraServices jira) {
        this.jira = jira;
        this.schemes = jira.stores().schemes();
    }

    @Override
    public FieldConfigScheme create(String schemeName, @Nullable String schemeDescription, List<String> optionIds) {
        String description = schemeDescription == null ? "" : schemeDescription;
        return new SeenScheme(schemes.create(schemeName, description, ids(optionIds)), jira);
    }

    @Override
    public FieldConfigScheme update(FieldConfigScheme configScheme, Collection<String> optionIds) {
        schemes.replaceTypes(configScheme.getId(), ids(optionIds));
        return new SeenScheme(schemes.byId(configScheme.getId()).orElseThrow(), jira);
    }

    @Override
    public FieldConfigScheme getDefaultIssueTypeScheme() {
        return new SeenScheme(schemes.shared(), jira);
    }

    @Override
    public boolean isDefaultIssueTypeScheme(FieldConfigScheme configScheme) {
        return configScheme.getId() == schemes.shared().id();
    }

    @Override
    public void addOptionToDefault(String id) {
        schemes.addToDefault(Long.parseLong(id));
    }

    @Override
    public List<FieldConfigScheme> getAllSchemes() {
        return schemes.all().stream()
                .<FieldConfigScheme>map(scheme -> new SeenScheme(scheme, jira))
                .toList();
    }

    @Override
    public FieldConfigScheme getConfigScheme(Project project) {
        return new SeenScheme(schemes.byId(stored(project).schemeId()).orElseThrow(), jira);
    }

    @Override
    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return jira.projects().types(stored(project)).stream()
                .<IssueType>map(SeenIssueType::new)
                .toList();
    }

    private StoredProject stored(Project project) {
        return jira.stores().projects().byId(project.getId()).orElseThrow();
    }

    private static List<Long> ids(Collection<String> optionIds) {
        return optionIds.stream().map(Long::valueOf).toList();
    }
}
