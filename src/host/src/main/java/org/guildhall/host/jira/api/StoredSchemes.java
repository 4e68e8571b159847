package org.guildhall.host.jira.api;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import org.guildhall.host.jira.store.JiraStores;
import org.guildhall.host.jira.store.ProjectStore;
import org.guildhall.host.jira.store.SchemeStore;

/** Issue type schemes as plugins see them. */
final class StoredSchemes implements IssueTypeSchemeManager {

    private final ProjectStore projects;
    private final SchemeStore schemes;

    StoredSchemes(JiraStores stores) {
        this.projects = stores.projects();
        this.schemes = stores.schemes();
    }

    @Override
    public FieldConfigScheme update(FieldConfigScheme configScheme, Collection<String> optionIds) {
        schemes.replaceTypes(
                configScheme.getId(), optionIds.stream().map(Long::valueOf).toList());
        return new SeenScheme(schemes.byId(configScheme.getId()).orElseThrow());
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
    public FieldConfigScheme getConfigScheme(Project project) {
        long schemeId = projects.byId(project.getId()).orElseThrow().schemeId();
        return new SeenScheme(schemes.byId(schemeId).orElseThrow());
    }
}
