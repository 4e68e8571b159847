package org.guildhall.host.jira.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.host.jira.model.Change;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What was changed on issues, when and by whom. */
public final class HistoryStore {

    private final Jdbi jdbi;

    /** Histories in that database. */
    public HistoryStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The history of an issue, oldest first. */
    public List<Change> of(long issueId) {
        return jdbi.withHandle(handle -> {
            Map<Long, List<Change.Item>> items = items(handle, issueId);
            return handle.createQuery("select * from issue_change where issue_id = :id order by id")
                    .bind("id", issueId)
                    .map((rs, context) -> new Change(
                            Optional.ofNullable(rs.getString("author_key")),
                            rs.getTimestamp("created_at").toInstant(),
                            items.getOrDefault(rs.getLong("id"), List.of())))
                    .list();
        });
    }

    static void add(Handle handle, long issueId, Change change) {
        long id = handle.createUpdate(
                        "insert into issue_change (issue_id, author_key, created_at) values (:issue, :author, :created)")
                .bind("issue", issueId)
                .bind("author", change.authorKey())
                .bind("created", change.created())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        for (Change.Item item : change.items()) {
            handle.createUpdate("insert into issue_change_item (change_id, field, old_value, new_value)"
                            + " values (:change, :field, :old, :new)")
                    .bind("change", id)
                    .bind("field", item.field())
                    .bind("old", item.from())
                    .bind("new", item.to())
                    .execute();
        }
    }

    private static Map<Long, List<Change.Item>> items(Handle handle, long issueId) {
        return handle.createQuery("select item.* from issue_change_item item"
                        + " join issue_change entry on entry.id = item.change_id where entry.issue_id = :id")
                .bind("id", issueId)
                .map((rs, context) -> Map.entry(
                        rs.getLong("change_id"),
                        new Change.Item(rs.getString("field"), rs.getString("old_value"), rs.getString("new_value"))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
