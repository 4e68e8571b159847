package org.guildhall.host.jira.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.guildhall.host.jira.model.StoredScheme;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Issue type schemes and the types in them. */
public final class SchemeStore {

    private final Jdbi jdbi;

    /** Schemes in that database. */
    public SchemeStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All schemes, the default one first. */
    public List<StoredScheme> all() {
        return jdbi.withHandle(SchemeStore::read);
    }

    /** The scheme with that id. */
    public Optional<StoredScheme> byId(long id) {
        return all().stream().filter(scheme -> scheme.id() == id).findFirst();
    }

    /** The scheme of every project that was not given another. */
    public StoredScheme shared() {
        return all().stream().filter(StoredScheme::shared).findFirst().orElseThrow();
    }

    /**
     * Adds a scheme.
     *
     * @throws DuplicateNameException when the name is taken
     */
    public StoredScheme create(String name, String description, Collection<Long> typeIds) {
        try {
            long id = jdbi.inTransaction(handle -> insert(handle, name, description, false, typeIds));
            return byId(id).orElseThrow();
        } catch (UnableToExecuteStatementException e) {
            throw DuplicateNameException.orRethrow(e, name);
        }
    }

    /** Replaces the types of a scheme; who does so at the same time waits. */
    public void replaceTypes(long schemeId, Collection<Long> typeIds) {
        jdbi.useTransaction(handle -> {
            handle.createQuery("select id from type_scheme where id = :id for update")
                    .bind("id", schemeId)
                    .mapTo(Long.class)
                    .one();
            handle.createUpdate("delete from type_scheme_option where scheme_id = :id")
                    .bind("id", schemeId)
                    .execute();
            options(handle, schemeId, typeIds);
        });
    }

    static long insert(Handle handle, String name, String description, boolean shared, Collection<Long> typeIds) {
        long id = handle.createUpdate(
                        "insert into type_scheme (name, description, shared) values (:name, :description, :shared)")
                .bind("name", name)
                .bind("description", description)
                .bind("shared", shared)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        options(handle, id, typeIds);
        return id;
    }

    static void addToDefault(Handle handle, long typeId) {
        handle.createQuery("select id from type_scheme where shared = true for update")
                .mapTo(Long.class)
                .list();
        handle.createUpdate("insert into type_scheme_option (scheme_id, type_id, position_in_scheme)"
                        + " select id, :type, (select count(*) from type_scheme_option where scheme_id = type_scheme.id)"
                        + " from type_scheme where shared = true and not exists (select 1 from type_scheme_option"
                        + " where scheme_id = type_scheme.id and type_id = :type)")
                .bind("type", typeId)
                .execute();
    }

    /** Puts a type into the default scheme unless it is there. */
    public void addToDefault(long typeId) {
        jdbi.useTransaction(handle -> addToDefault(handle, typeId));
    }

    private static void options(Handle handle, long schemeId, Collection<Long> typeIds) {
        int position = 0;
        for (long typeId : new LinkedHashSet<>(typeIds)) {
            handle.createUpdate("insert into type_scheme_option (scheme_id, type_id, position_in_scheme)"
                            + " values (:scheme, :type, :position)")
                    .bind("scheme", schemeId)
                    .bind("type", typeId)
                    .bind("position", position++)
                    .execute();
        }
    }

    private static List<StoredScheme> read(Handle handle) {
        record Option(long scheme, long type) {}
        List<Option> options = handle.createQuery(
                        "select scheme_id, type_id from type_scheme_option order by position_in_scheme")
                .map((rs, context) -> new Option(rs.getLong("scheme_id"), rs.getLong("type_id")))
                .list();
        return handle.createQuery("select * from type_scheme order by shared desc, id")
                .map((rs, context) -> {
                    long id = rs.getLong("id");
                    List<Long> types = options.stream()
                            .filter(option -> option.scheme() == id)
                            .map(Option::type)
                            .toList();
                    return new StoredScheme(
                            id, rs.getString("name"), rs.getString("description"), rs.getBoolean("shared"), types);
                })
                .list();
    }
}
