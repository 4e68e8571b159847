package org.guildhall.plugin.jira;

import org.guildhall.core.followup.TrackedProjectsService;
import org.guildhall.plugin.Part;

/** Creates the issue types when Jira has started. */
final class IssueTypesPart implements Part {

    private final TrackedProjectsService projects;

    IssueTypesPart(TrackedProjectsService projects) {
        this.projects = projects;
    }

    @Override
    public String feature() {
        return "creating Guildhall's issue types";
    }

    @Override
    public void start() {
        projects.ensure();
    }
}
