package org.guildhall.host.jira.api;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.jira.service.JiraServices;
import org.jspecify.annotations.Nullable;

/** A project as plugins see it; two are equal when they have the same id. */
public final class SeenProject implements Project {

    private final StoredProject project;
    private final JiraServices jira;

    /** That project. */
    public SeenProject(StoredProject project, JiraServices jira) {
        this.project = project;
        this.jira = jira;
    }

    @Override
    public Long getId() {
        return project.id();
    }

    @Override
    public String getKey() {
        return project.key();
    }

    @Override
    public String getName() {
        return project.name();
    }

    @Override
    public String getDescription() {
        return project.description();
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return List.copyOf(
                jira.projects().types(project).stream().map(SeenIssueType::new).toList());
    }

    @Override
    public @Nullable ApplicationUser getProjectLead() {
        return DirectoryUser.orNull(jira.users().byKey(project.leadKey()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SeenProject seen && seen.project.id() == project.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(project.id());
    }

    @Override
    public String toString() {
        return project.key();
    }
}
