package org.guildhall.core.memory;

import java.util.HashSet;
import java.util.Set;
import org.guildhall.core.followup.IssueTypes;
import org.guildhall.core.reference.ProjectKey;

/** Jira's issue types in memory. */
public final class MemoryIssueTypes implements IssueTypes {

    private final Set<ProjectKey> existing = new HashSet<>();
    private final Set<ProjectKey> offering = new HashSet<>();
    private boolean failing;

    /** Adds a project. */
    public void addProject(ProjectKey project) {
        existing.add(project);
    }

    /** The projects whose schemes offer the issue types. */
    public Set<ProjectKey> offering() {
        return Set.copyOf(offering);
    }

    @Override
    public Set<ProjectKey> unknown(Set<ProjectKey> projects) {
        Set<ProjectKey> unknown = new HashSet<>(projects);
        unknown.removeAll(existing);
        return unknown;
    }

    /** Fails from now on. */
    public void fail() {
        failing = true;
    }

    @Override
    public void ensure(Set<ProjectKey> projects) {
        if (failing) {
            throw new IllegalStateException("the issue types in memory were told to fail");
        }
        offering.addAll(projects);
    }
}
