package org.guildhall.core.followup;

import java.util.Set;
import org.guildhall.core.reference.ProjectKey;

/**
 * The Jira projects whose schemes offer Guildhall's issue types, as a Jira administrator has chosen them.
 *
 * @param projects which projects
 * @param revision counts changes
 */
public record TrackedProjects(Set<ProjectKey> projects, long revision) {

    /** Keeps its own copy of the projects. */
    public TrackedProjects {
        projects = Set.copyOf(projects);
    }
}
