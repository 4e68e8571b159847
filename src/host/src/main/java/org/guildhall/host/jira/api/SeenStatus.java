package org.guildhall.host.jira.api;

import com.atlassian.jira.issue.status.Status;
import org.guildhall.host.jira.model.WorkflowStatus;

/** A status as plugins see it. */
record SeenStatus(WorkflowStatus status) implements Status {

    @Override
    public String getId() {
        return status.id();
    }

    @Override
    public String getName() {
        return status.title();
    }

    @Override
    public String getDescription() {
        return "";
    }
}
