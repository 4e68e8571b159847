package org.guildhall.host.jira.api;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import org.guildhall.host.jira.model.StoredScheme;
import org.guildhall.host.jira.service.JiraServices;

/** An issue type scheme as plugins see it; its one configuration has the scheme's id. */
record SeenScheme(StoredScheme scheme, JiraServices jira) implements FieldConfigScheme {

    @Override
    public Long getId() {
        return scheme.id();
    }

    @Override
    public String getName() {
        return scheme.name();
    }

    @Override
    public FieldConfig getOneAndOnlyConfig() {
        return this::getId;
    }

    @Override
    public Collection<String> getAssociatedIssueTypeIds() {
        return scheme.typeIds().stream().map(String::valueOf).toList();
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return jira.stores().projects().all().stream()
                .filter(project -> project.schemeId() == scheme.id())
                .<Project>map(project -> new SeenProject(project, jira))
                .toList();
    }
}
