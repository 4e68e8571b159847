package org.guildhall.core.followup;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.guildhall.core.access.Actor;
import org.guildhall.core.reference.IssueKey;

/** Jira, as the core sees it. An actor without a person means Guildhall itself. */
public interface IssueTracker {

    /**
     * Raises an issue and links it with its origin; an issue that was raised for the same marker is completed and returned
     * instead.
     */
    IssueKey raise(IssueDraft draft, Actor actor) throws TrackerException;

    /** The issue that was raised for that marker before; empty when there is none. */
    Optional<IssueKey> raised(String marker, Actor actor) throws TrackerException;

    /** Says something on an issue; what was said before in the same words is not said again. */
    void comment(IssueKey issue, IssueRemark remark, Actor actor) throws TrackerException;

    /** Where those issues stand, as far as the actor may see them, in one request; somebody not logged in is told nothing. */
    Map<IssueKey, IssueStatus> statuses(Collection<IssueKey> issues, Actor actor) throws TrackerException;

    /** The absolute address of an issue, to be followed by a person; empty when no Jira is linked. */
    String urlOf(IssueKey issue);
}
