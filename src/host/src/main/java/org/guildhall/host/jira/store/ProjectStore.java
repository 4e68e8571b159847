package org.guildhall.host.jira.store;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.host.jira.model.Grant;
import org.guildhall.host.jira.model.ProjectPermission;
import org.guildhall.host.jira.model.StoredProject;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Projects and what people may do in them. */
public final class ProjectStore {

    private static final RowMapper<StoredProject> ROW = (rs, context) -> new StoredProject(
            rs.getLong("id"),
            rs.getString("project_key"),
            rs.getString("name"),
            rs.getString("description"),
            rs.getString("lead_key"),
            rs.getLong("scheme_id"));

    private final Jdbi jdbi;

    /** Projects in that database. */
    public ProjectStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All projects by name. */
    public List<StoredProject> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from project order by name")
                .map(ROW)
                .list());
    }

    /** The project with that id. */
    public Optional<StoredProject> byId(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from project where id = :id")
                .bind("id", id)
                .map(ROW)
                .findFirst());
    }

    /** The project with that key, whatever its case. */
    public Optional<StoredProject> byKey(String key) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from project where project_key = :key")
                .bind("key", key.toUpperCase(Locale.ROOT))
                .map(ROW)
                .findFirst());
    }

    /**
     * Adds a project with its permissions; the id of the argument is ignored.
     *
     * @throws DuplicateNameException when key or name are taken
     */
    public StoredProject create(StoredProject project, Collection<Grant> grants) {
        try {
            long id = jdbi.inTransaction(handle -> {
                long inserted = insert(handle, project);
                write(handle, inserted, grants);
                return inserted;
            });
            return byId(id).orElseThrow();
        } catch (UnableToExecuteStatementException e) {
            throw DuplicateNameException.orRethrow(e, project.key());
        }
    }

    /** Gives the project another issue type scheme. */
    public void useScheme(long projectId, long schemeId) {
        jdbi.useHandle(handle -> handle.createUpdate("update project set scheme_id = :scheme where id = :id")
                .bind("scheme", schemeId)
                .bind("id", projectId)
                .execute());
    }

    /** Replaces who may do what in the project; who does so at the same time waits. */
    public void replaceGrants(long projectId, Collection<Grant> grants) {
        jdbi.useTransaction(handle -> {
            handle.createQuery("select id from project where id = :id for update")
                    .bind("id", projectId)
                    .mapTo(Long.class)
                    .one();
            handle.createUpdate("delete from project_grant where project_id = :id")
                    .bind("id", projectId)
                    .execute();
            write(handle, projectId, grants);
        });
    }

    /** Every grant, by project id. */
    public Map<Long, List<Grant>> grants() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from project_grant")
                .map((rs, context) -> Map.entry(
                        rs.getLong("project_id"),
                        new Grant(
                                ProjectPermission.valueOf(rs.getString("permission")),
                                Grant.Kind.valueOf(rs.getString("holder_kind")),
                                rs.getString("holder"))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    private static long insert(Handle handle, StoredProject project) {
        return handle.createUpdate(
                        "insert into project (project_key, name, description, lead_key, scheme_id, issue_counter)"
                                + " values (:key, :name, :description, :lead, :scheme, 0)")
                .bind("key", project.key())
                .bind("name", project.name())
                .bind("description", project.description())
                .bind("lead", project.leadKey())
                .bind("scheme", project.schemeId())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    private static void write(Handle handle, long projectId, Collection<Grant> grants) {
        for (Grant grant : grants) {
            handle.createUpdate("insert into project_grant (project_id, permission, holder_kind, holder)"
                            + " values (:project, :permission, :kind, :holder)")
                    .bind("project", projectId)
                    .bind("permission", grant.permission().name())
                    .bind("kind", grant.kind().name())
                    .bind("holder", grant.holder())
                    .execute();
        }
    }
}
