package org.guildhall.host.jira.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.guildhall.host.jira.model.Change;
import org.guildhall.host.jira.model.IssueContent;
import org.guildhall.host.jira.model.StoredComment;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.jira.model.StoredProperty;
import org.guildhall.host.jira.model.WorkflowStatus;
import org.guildhall.host.jira.store.JiraStores;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.MovableClock;
import org.guildhall.host.kernel.UserDirectory;

/** Changes issues without asking for permission and keeps their history. */
public final class IssueWriter {

    private final JiraStores stores;
    private final UserDirectory users;
    private final MovableClock clock;

    IssueWriter(JiraStores stores, UserDirectory users, MovableClock clock) {
        this.stores = stores;
        this.users = users;
        this.clock = clock;
    }

    /** Creates an issue with what is added to it: all of it, or nothing. */
    public StoredIssue create(
            StoredProject project, IssueContent content, Additions additions, Optional<HostUser> actor) {
        return stores.transactions().together(() -> {
            StoredIssue issue = stores.issues().create(project, content, clock.instant());
            add(issue, additions, actor);
            return issue;
        });
    }

    /**
     * Replaces what people wrote into an issue, and adds to it: all of it, or nothing. The same content changes nothing.
     *
     * @param change from the content as it is then to the new one
     */
    public StoredIssue edit(
            StoredIssue seen, UnaryOperator<IssueContent> change, Additions additions, Optional<HostUser> actor) {
        return stores.transactions().together(() -> {
            StoredIssue issue = stores.issues().locked(seen.id());
            IssueContent content = change.apply(issue.content());
            List<Change.Item> items = new Differences(stores, users).between(issue.content(), content);
            Instant now = clock.instant();
            StoredIssue edited = items.isEmpty() ? issue : issue.withContent(content, now);
            if (!items.isEmpty()) {
                stores.issues().update(edited, change(actor, now, items));
            }
            add(edited, additions, actor);
            return edited;
        });
    }

    /**
     * Moves an issue to another status, and adds to it: all of it, or nothing.
     *
     * @param destination where the issue goes from where it is then
     */
    public StoredIssue transition(
            StoredIssue seen,
            Function<StoredIssue, WorkflowStatus> destination,
            Additions additions,
            Optional<HostUser> actor) {
        return stores.transactions().together(() -> {
            StoredIssue issue = stores.issues().locked(seen.id());
            StoredIssue moved = moved(issue, destination.apply(issue), actor);
            add(moved, additions, actor);
            return moved;
        });
    }

    private StoredIssue moved(StoredIssue issue, WorkflowStatus status, Optional<HostUser> actor) {
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
        return moved;
    }

    private void add(StoredIssue issue, Additions additions, Optional<HostUser> actor) {
        additions.properties().forEach((key, value) -> stores.properties()
                .put(StoredProperty.ISSUE, issue.id(), key, value));
        additions.comment().ifPresent(text -> stores.comments()
                .add(issue.id(), actor.map(HostUser::key), text, clock.instant()));
    }

    /** Adds a comment. */
    public StoredComment comment(StoredIssue issue, String body, Optional<HostUser> author) {
        return stores.comments().add(issue.id(), author.map(HostUser::key), body, clock.instant());
    }

    private static Change change(Optional<HostUser> actor, Instant now, List<Change.Item> items) {
        return new Change(actor.map(HostUser::key), now, items);
    }
}
