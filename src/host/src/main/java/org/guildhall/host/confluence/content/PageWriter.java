package org.guildhall.host.confluence.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The statements that change pages, inside the caller's transaction. */
final class PageWriter {

    private final Handle handle;

    PageWriter(Handle handle) {
        this.handle = handle;
    }

    long insert(long space, PageDraft draft, List<Long> ancestors, String author, Instant at) {
        return handle.createUpdate(
                        "insert into page (space_id, title, live_title, parent_id, path, trashed, body, version,"
                                + " creator, created, modifier, modified) values (:space, :title, :live, :parent, :path, false,"
                                + " :body, 1, :author, :at, :author, :at)")
                .bind("space", space)
                .bind("title", draft.title())
                .bind("live", live(draft.title()))
                .bind("parent", draft.parent().orElse(null))
                .bind("path", Rows.path(ancestors))
                .bind("body", draft.body())
                .bind("author", author)
                .bind("at", at.toEpochMilli())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    void version(long page, int number, PageDraft draft, String author, Instant at) {
        handle.execute(
                "insert into page_version (page_id, version, title, body, author, saved, message, minor)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                page,
                number,
                draft.title(),
                draft.body(),
                author,
                at.toEpochMilli(),
                draft.message(),
                draft.minor());
    }

    /** Whether the page still was in the expected version and now has the next one. */
    boolean update(WikiPage before, PageDraft draft, String author, Instant at) {
        return handle.execute(
                        "update page set title = ?, live_title = ?, body = ?, version = version + 1, modifier = ?,"
                                + " modified = ? where id = ? and version = ? and not trashed",
                        draft.title(),
                        live(draft.title()),
                        draft.body(),
                        author,
                        at.toEpochMilli(),
                        before.id(),
                        before.version())
                == 1;
    }

    /** Puts the page, with all below it, under another parent (or at the top). */
    void move(WikiPage page, Optional<WikiPage> parent, List<WikiPage> below) {
        List<Long> ancestors = new ArrayList<>(parent.map(WikiPage::ancestors).orElse(List.of()));
        parent.ifPresent(above -> ancestors.add(above.id()));
        @Nullable Long above = parent.map(WikiPage::id).orElse(null);
        handle.execute("update page set parent_id = ?, path = ? where id = ?", above, Rows.path(ancestors), page.id());
        int depth = page.ancestors().size();
        for (WikiPage one : below) {
            List<Long> path = new ArrayList<>(ancestors);
            path.addAll(one.ancestors().subList(depth, one.ancestors().size()));
            handle.execute("update page set path = ? where id = ?", Rows.path(path), one.id());
        }
    }

    void trash(WikiPage page) {
        handle.execute("update page set trashed = true, live_title = null where id = ?", page.id());
    }

    void restore(WikiPage page) {
        handle.execute("update page set trashed = false, live_title = ? where id = ?", live(page.title()), page.id());
    }

    void delete(long page) {
        for (String table :
                List.of("page_version", "page_label", "page_restriction", "page_comment", "page_property")) {
            handle.execute("delete from " + table + " where page_id = ?", page);
        }
        handle.execute("delete from page where id = ?", page);
    }

    private static String live(String title) {
        return title.toLowerCase(Locale.ROOT);
    }
}
