package org.guildhall.host.jira.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guildhall.host.jira.model.Change;
import org.guildhall.host.jira.model.IssueContent;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.jira.model.WorkflowStatus;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** Issues; numbers within a project are given without gaps to rely on, and never twice. */
public final class IssueStore {

    private final Jdbi jdbi;

    /** Issues in that database. */
    public IssueStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The issue with that key, whatever its case. */
    public Optional<StoredIssue> byKey(String key) {
        return jdbi.withHandle(handle -> IssueRows.read(
                        handle,
                        handle.createQuery("select * from issue where issue_key = :key")
                                .bind("key", key.toUpperCase(Locale.ROOT)))
                .stream()
                .findFirst());
    }

    /** The issues with those keys in capitals; keys of none are left out. */
    public List<StoredIssue> byKeys(Collection<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> IssueRows.read(
                handle,
                handle.createQuery("select * from issue where issue_key in (<keys>)")
                        .bindList("keys", List.copyOf(keys))));
    }

    /** The issues with those ids, in that order; ids of none are left out. */
    public List<StoredIssue> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, StoredIssue> found = jdbi
                .withHandle(handle -> IssueRows.read(
                        handle,
                        handle.createQuery("select * from issue where id in (<ids>)")
                                .bindList("ids", List.copyOf(ids))))
                .stream()
                .collect(Collectors.toMap(StoredIssue::id, Function.identity()));
        return ids.stream().map(found::get).filter(issue -> issue != null).toList();
    }

    /** The issue with that id. */
    public Optional<StoredIssue> byId(long id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    /** The issue as it is now; nobody else changes it before this transaction ends. */
    public StoredIssue locked(long id) {
        jdbi.useHandle(handle -> handle.createQuery("select id from issue where id = :id for update")
                .bind("id", id)
                .mapTo(Long.class)
                .one());
        return byId(id).orElseThrow();
    }

    /** The issues that meet a condition. */
    public List<StoredIssue> search(SqlCondition condition, String orderBy, int start, int count) {
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery("select i.* from issue i where " + condition.sql() + " order by " + orderBy
                    + " limit :rowLimit offset :rowStart");
            condition.parameters().forEach(query::bind);
            return IssueRows.read(handle, query.bind("rowLimit", count).bind("rowStart", start));
        });
    }

    /** How many issues meet a condition. */
    public long count(SqlCondition condition) {
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery("select count(*) from issue i where " + condition.sql());
            condition.parameters().forEach(query::bind);
            return query.mapTo(Long.class).one();
        });
    }

    /** Adds an issue to a project under the project's next number. */
    public StoredIssue create(StoredProject project, IssueContent content, Instant now) {
        long id = jdbi.inTransaction(handle -> {
            long number = nextNumber(handle, project.id());
            Update insert = handle.createUpdate("insert into issue (issue_key, project_id, issue_number, type_id,"
                            + " summary, description, priority_id, reporter_key, assignee_key, due_on, status_id,"
                            + " created_at, updated_at) values (:key, :project, :number, :type, :summary, :description,"
                            + " :priority, :reporter, :assignee, :due, :status, :now, :now)")
                    .bind("key", project.key() + "-" + number)
                    .bind("project", project.id())
                    .bind("number", number)
                    .bind("status", WorkflowStatus.TO_DO.id())
                    .bind("now", now);
            long inserted = IssueRows.bind(insert, content)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
            IssueRows.writeLabels(handle, inserted, content.labels());
            return inserted;
        });
        return byId(id).orElseThrow();
    }

    /** Replaces an issue and adds to its history, together. */
    public void update(StoredIssue issue, Change change) {
        jdbi.useTransaction(handle -> {
            Update update = handle.createUpdate("update issue set type_id = :type, summary = :summary,"
                            + " description = :description, priority_id = :priority, reporter_key = :reporter,"
                            + " assignee_key = :assignee, due_on = :due, status_id = :status, resolution = :resolution,"
                            + " updated_at = :updated, resolved_at = :resolved where id = :id")
                    .bind("id", issue.id())
                    .bind("status", issue.status().id())
                    .bind("resolution", issue.resolution())
                    .bind("updated", issue.updated())
                    .bind("resolved", issue.resolved());
            IssueRows.bind(update, issue.content()).execute();
            IssueRows.writeLabels(handle, issue.id(), issue.labels());
            HistoryStore.add(handle, issue.id(), change);
        });
    }

    private static long nextNumber(Handle handle, long projectId) {
        handle.createUpdate("update project set issue_counter = issue_counter + 1 where id = :id")
                .bind("id", projectId)
                .execute();
        return handle.createQuery("select issue_counter from project where id = :id")
                .bind("id", projectId)
                .mapTo(Long.class)
                .one();
    }
}
