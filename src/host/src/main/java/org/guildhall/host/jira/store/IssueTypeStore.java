package org.guildhall.host.jira.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guildhall.host.jira.model.StoredIssueType;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Issue types; a name exists once, whatever its case, also when two nodes create it together. */
public final class IssueTypeStore {

    private static final RowMapper<StoredIssueType> ROW = (rs, context) -> new StoredIssueType(
            rs.getLong("id"),
            rs.getString("name"),
            rs.getString("description"),
            rs.getBoolean("subtask"),
            rs.getLong("avatar_id"));

    private final Jdbi jdbi;

    /** Issue types in that database. */
    public IssueTypeStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All issue types, oldest first. */
    public List<StoredIssueType> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from issue_type order by id")
                .map(ROW)
                .list());
    }

    /** The issue type with that id. */
    public Optional<StoredIssueType> byId(long id) {
        return all().stream().filter(type -> type.id() == id).findFirst();
    }

    /** The issue type with that name, whatever its case. */
    public Optional<StoredIssueType> byName(String name) {
        return all().stream().filter(type -> type.name().equalsIgnoreCase(name)).findFirst();
    }

    /**
     * Adds an issue type and puts it into the default scheme.
     *
     * @throws DuplicateNameException when the name is taken
     */
    public StoredIssueType create(StoredIssueType type) {
        try {
            long id = jdbi.inTransaction(handle -> {
                long inserted = insert(handle, type);
                SchemeStore.addToDefault(handle, inserted);
                return inserted;
            });
            return new StoredIssueType(id, type.name(), type.description(), type.subtask(), type.avatarId());
        } catch (UnableToExecuteStatementException e) {
            throw DuplicateNameException.orRethrow(e, type.name());
        }
    }

    static long insert(Handle handle, StoredIssueType type) {
        return handle.createUpdate("insert into issue_type (name, name_lower, description, subtask, avatar_id)"
                        + " values (:name, :lower, :description, :subtask, :avatar)")
                .bind("name", type.name())
                .bind("lower", type.name().toLowerCase(Locale.ROOT))
                .bind("description", type.description())
                .bind("subtask", type.subtask())
                .bind("avatar", type.avatarId())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }
}
