package org.guildhall.host.jira.store;

import java.util.List;
import java.util.Optional;
import org.guildhall.host.jira.model.StoredRemoteLink;
import org.guildhall.host.store.UniqueViolation;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Links from issues to things elsewhere; one per global id and issue. */
public final class RemoteLinkStore {

    private static final RowMapper<StoredRemoteLink> ROW = (rs, context) -> new StoredRemoteLink(
            rs.getLong("id"),
            rs.getLong("issue_id"),
            Optional.ofNullable(rs.getString("global_id")),
            rs.getString("title"),
            rs.getString("summary"),
            rs.getString("url"),
            rs.getString("relationship"),
            rs.getString("application_type"),
            rs.getString("application_name"),
            rs.getString("icon_url"),
            rs.getString("icon_title"),
            rs.getBoolean("resolved"));

    private final Jdbi jdbi;

    /** Links in that database. */
    public RemoteLinkStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The links of an issue, oldest first. */
    public List<StoredRemoteLink> of(long issueId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from remote_link where issue_id = :id order by id")
                        .bind("id", issueId)
                        .map(ROW)
                        .list());
    }

    /** The link of an issue to the target with that global id. */
    public Optional<StoredRemoteLink> byGlobalId(long issueId, String globalId) {
        return of(issueId).stream()
                .filter(link -> link.globalId().equals(Optional.of(globalId)))
                .findFirst();
    }

    /**
     * Adds the link, or replaces the one with the same global id.
     *
     * @return the link as kept; it has the id of the replaced one
     */
    public StoredRemoteLink upsert(StoredRemoteLink link) {
        Optional<StoredRemoteLink> before = link.globalId().flatMap(id -> byGlobalId(link.issueId(), id));
        if (before.isPresent()) {
            return update(link.withId(before.get().id()));
        }
        try {
            return link.withId(jdbi.inTransaction(handle -> insert(handle, link)));
        } catch (UnableToExecuteStatementException e) {
            if (!UniqueViolation.causes(e)) {
                throw e;
            }
            long winner = byGlobalId(link.issueId(), link.globalId().orElseThrow())
                    .orElseThrow()
                    .id();
            return update(link.withId(winner));
        }
    }

    private StoredRemoteLink update(StoredRemoteLink link) {
        jdbi.useHandle(handle -> bind(
                        handle.createUpdate("update remote_link set global_id = :globalId, title = :title,"
                                + " summary = :summary, url = :url, relationship = :relationship,"
                                + " application_type = :applicationType, application_name = :applicationName,"
                                + " icon_url = :iconUrl, icon_title = :iconTitle, resolved = :resolved where id = :id"),
                        link)
                .bind("id", link.id())
                .execute());
        return link;
    }

    private static long insert(Handle handle, StoredRemoteLink link) {
        return bind(
                        handle.createUpdate("insert into remote_link (issue_id, global_id, title, summary, url,"
                                + " relationship, application_type, application_name, icon_url, icon_title, resolved)"
                                + " values (:issue, :globalId, :title, :summary, :url, :relationship, :applicationType,"
                                + " :applicationName, :iconUrl, :iconTitle, :resolved)"),
                        link)
                .bind("issue", link.issueId())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, StoredRemoteLink link) {
        return statement
                .bind("globalId", link.globalId())
                .bind("title", link.title())
                .bind("summary", link.summary())
                .bind("url", link.url())
                .bind("relationship", link.relationship())
                .bind("applicationType", link.applicationType())
                .bind("applicationName", link.applicationName())
                .bind("iconUrl", link.iconUrl())
                .bind("iconTitle", link.iconTitle())
                .bind("resolved", link.resolved());
    }
}
