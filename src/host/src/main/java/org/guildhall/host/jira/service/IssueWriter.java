package org.guildhall.host.jira.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.host.jira.model.Change;
import org.guildhall.host.jira.model.IssueContent;
import org.guildhall.host.jira.model.StoredComment;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.jira.model.WorkflowStatus;
import org.guildhall.host.jira.store.JiraStores;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.MovableClock;

/** Changes issues without asking for permission, keeps their history and tells the listener. */
public final class IssueWriter {

    private final JiraStores stores;
    private final MovableClock clock;
    private final IssueListener listener;

    IssueWriter(JiraStores stores, MovableClock clock, IssueListener listener) {
        this.stores = stores;
        this.clock = clock;
        this.listener = listener;
    }

    /** Creates an issue. */
    public StoredIssue create(StoredProject project, IssueContent content, Optional<HostUser> actor) {
        StoredIssue issue = stores.issues().create(project, content, clock.instant());
        listener.heard(IssueEventKind.CREATED, issue, actor);
        return issue;
    }

    /** Replaces what people wrote into an issue; the same content changes nothing. */
    public StoredIssue edit(StoredIssue issue, IssueContent content, Optional<HostUser> actor) {
        List<Change.Item> items = new Differences(stores).between(issue.content(), content);
        if (items.isEmpty()) {
            return issue;
        }
        Instant now = clock.instant();
        StoredIssue edited = issue.withContent(content, now);
        stores.issues().update(edited, change(actor, now, items));
        listener.heard(IssueEventKind.UPDATED, edited, actor);
        return edited;
    }

    /** Moves an issue to another status. */
    public StoredIssue transition(StoredIssue issue, WorkflowStatus status, Optional<HostUser> actor) {
        Instant now = clock.instant();
        StoredIssue moved = issue.withStatus(status, now);
        List<Change.Item> items = new ArrayList<>();
        items.add(new Change.Item("status", issue.status().title(), status.title()));
        if (!issue.resolution().equals(moved.resolution())) {
            items.add(new Change.Item(
                    "resolution",
                    issue.resolution().orElse(""),
                    moved.resolution().orElse("")));
        }
        stores.issues().update(moved, change(actor, now, items));
        listener.heard(IssueEventKind.TRANSITIONED, moved, actor);
        return moved;
    }

    /**
     * Adds a comment.
     *
     * @param tell whether the listener hears of it
     */
    public StoredComment comment(StoredIssue issue, String body, Optional<HostUser> author, boolean tell) {
        StoredComment comment = stores.comments().add(issue.id(), author.map(HostUser::key), body, clock.instant());
        if (tell) {
            listener.heard(IssueEventKind.COMMENTED, issue, author);
        }
        return comment;
    }

    private static Change change(Optional<HostUser> actor, Instant now, List<Change.Item> items) {
        return new Change(actor.map(HostUser::key), now, items);
    }
}
