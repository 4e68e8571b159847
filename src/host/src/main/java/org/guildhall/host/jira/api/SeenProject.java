package org.guildhall.host.jira.api;

import com.atlassian.jira.project.Project;
import org.guildhall.host.jira.model.StoredProject;

/** A project as plugins see it. */
record SeenProject(StoredProject project) implements Project {

    @Override
    public Long getId() {
        return project.id();
    }

    @Override
    public String getKey() {
        return project.key();
    }
}
