package org.guildhall.host.jira.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.host.jira.model.StoredComment;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** Comments on issues. */
public final class CommentStore {

    private static final RowMapper<StoredComment> ROW = (rs, context) -> new StoredComment(
            rs.getLong("id"),
            rs.getLong("issue_id"),
            Optional.ofNullable(rs.getString("author_key")),
            rs.getString("body"),
            rs.getTimestamp("created_at").toInstant(),
            rs.getTimestamp("updated_at").toInstant());

    private final Jdbi jdbi;

    /** Comments in that database. */
    public CommentStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The comments of an issue, oldest first. */
    public List<StoredComment> of(long issueId) {
        return of(List.of(issueId)).getOrDefault(issueId, List.of());
    }

    /** The comments of issues that have any, oldest first, by issue. */
    public Map<Long, List<StoredComment>> of(Collection<Long> issueIds) {
        if (issueIds.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from issue_comment where issue_id in (<issues>) order by id")
                        .bindList("issues", List.copyOf(issueIds))
                        .map(ROW)
                        .collect(Collectors.groupingBy(StoredComment::issueId)));
    }

    /** Adds a comment and moves the issue's update time. */
    public StoredComment add(long issueId, Optional<String> authorKey, String body, Instant now) {
        long id = jdbi.inTransaction(handle -> {
            handle.createUpdate("update issue set updated_at = :now where id = :issue")
                    .bind("now", now)
                    .bind("issue", issueId)
                    .execute();
            return handle.createUpdate("insert into issue_comment (issue_id, author_key, body, created_at, updated_at)"
                            + " values (:issue, :author, :body, :now, :now)")
                    .bind("issue", issueId)
                    .bind("author", authorKey)
                    .bind("body", body)
                    .bind("now", now)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
        });
        return new StoredComment(id, issueId, authorKey, body, now, now);
    }
}
