package org.guildhall.host.confluence.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How rows become records. */
final class Rows {

    static final String PAGE = "select p.id, s.space_key, p.space_id, p.title, p.path, p.trashed, p.body, p.version,"
            + " p.creator, p.created, p.modifier, p.modified from page p join space s on s.id = p.space_id ";

    static final String NODE = "select p.id, s.space_key, p.title, p.path, p.modifier, p.modified,"
            + " exists (select 1 from page c where c.parent_id = p.id and not c.trashed) as has_children"
            + " from page p join space s on s.id = p.space_id ";

    private Rows() {}

    static WikiSpace space(ResultSet row) throws SQLException {
        return new WikiSpace(
                row.getLong("id"),
                row.getString("space_key"),
                row.getString("name"),
                row.getString("description"),
                row.getLong("home_page"));
    }

    static WikiPage page(ResultSet row) throws SQLException {
        return new WikiPage(
                row.getLong("id"),
                row.getString("space_key"),
                row.getLong("space_id"),
                row.getString("title"),
                ids(row.getString("path")),
                row.getBoolean("trashed"),
                row.getString("body"),
                row.getInt("version"),
                row.getString("creator"),
                Instant.ofEpochMilli(row.getLong("created")),
                row.getString("modifier"),
                Instant.ofEpochMilli(row.getLong("modified")));
    }

    static PageNode node(ResultSet row) throws SQLException {
        return new PageNode(
                row.getLong("id"),
                row.getString("space_key"),
                row.getString("title"),
                ids(row.getString("path")),
                row.getString("modifier"),
                row.getLong("modified"),
                row.getBoolean("has_children"));
    }

    static PageVersion version(ResultSet row) throws SQLException {
        return new PageVersion(
                row.getInt("version"),
                row.getString("title"),
                row.getString("body"),
                row.getString("author"),
                Instant.ofEpochMilli(row.getLong("saved")),
                row.getString("message"),
                row.getBoolean("minor"));
    }

    static WikiComment comment(ResultSet row) throws SQLException {
        return new WikiComment(
                row.getLong("id"),
                row.getLong("page_id"),
                row.getString("body"),
                row.getString("author"),
                Instant.ofEpochMilli(row.getLong("written")));
    }

    /** {@code /1/5/} as ids. */
    static List<Long> ids(String path) {
        return Arrays.stream(path.split("/", -1))
                .filter(part -> !part.isEmpty())
                .map(Long::valueOf)
                .toList();
    }

    /** Ids as {@code /1/5/}. */
    static String path(List<Long> ids) {
        return ids.isEmpty() ? "/" : ids.stream().map(String::valueOf).collect(Collectors.joining("/", "/", "/"));
    }
}
