package org.guildhall.host.jira.service;

import java.util.Optional;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.kernel.HostUser;

/** Hears of every change to an issue after it was committed. */
@FunctionalInterface
public interface IssueListener {

    /** Something happened to the issue. */
    void heard(IssueEventKind kind, StoredIssue issue, Optional<HostUser> actor);
}
