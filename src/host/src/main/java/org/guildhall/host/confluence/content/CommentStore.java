package org.guildhall.host.confluence.content;

import java.time.Clock;
import java.util.List;
import org.guildhall.host.confluence.storage.StorageParser;
import org.jdbi.v3.core.Jdbi;

/** Comments on pages. */
public final class CommentStore {

    private final Jdbi jdbi;
    private final Clock clock;

    CommentStore(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** The comments on a page, the oldest first. */
    public List<WikiComment> of(long page) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from page_comment where page_id = :page order by written, id")
                        .bind("page", page)
                        .map((row, context) -> Rows.comment(row))
                        .list());
    }

    /** Adds a comment in storage format. */
    public WikiComment add(long page, String body, String author) {
        StorageParser.parse(body);
        var now = clock.instant();
        long id = jdbi.withHandle(
                handle -> handle.createUpdate("insert into page_comment (page_id, body, author, written)"
                                + " values (:page, :body, :author, :written)")
                        .bind("page", page)
                        .bind("body", body)
                        .bind("author", author)
                        .bind("written", now.toEpochMilli())
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one());
        return new WikiComment(id, page, body, author, now);
    }
}
