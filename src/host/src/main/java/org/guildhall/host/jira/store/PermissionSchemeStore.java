package org.guildhall.host.jira.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.host.jira.model.Grant;
import org.guildhall.host.jira.model.PermissionScheme;
import org.guildhall.host.jira.model.ProjectPermission;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Permission schemes but for the default one, and which projects use them. */
public final class PermissionSchemeStore {

    private final Jdbi jdbi;

    /** Schemes in that database. */
    public PermissionSchemeStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All schemes, oldest first. */
    public List<PermissionScheme> all() {
        return jdbi.withHandle(handle -> {
            Map<Long, List<Grant>> grants = grants(handle);
            return handle.createQuery("select * from permission_scheme order by id")
                    .map((rs, context) -> new PermissionScheme(
                            rs.getLong("id"),
                            rs.getString("name"),
                            rs.getString("description"),
                            grants.getOrDefault(rs.getLong("id"), List.of())))
                    .list();
        });
    }

    /** The scheme with that id. */
    public Optional<PermissionScheme> byId(long id) {
        return all().stream().filter(scheme -> scheme.id() == id).findFirst();
    }

    /**
     * Adds a scheme.
     *
     * @throws DuplicateNameException when the name is taken
     */
    public PermissionScheme create(String name, String description, Collection<Grant> grants) {
        try {
            long id = jdbi.inTransaction(handle -> insert(handle, name, description, grants));
            return byId(id).orElseThrow();
        } catch (UnableToExecuteStatementException e) {
            throw DuplicateNameException.orRethrow(e, name);
        }
    }

    /** The id of the scheme that a project uses; empty for the default one. */
    public Optional<Long> usedBy(long projectId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select scheme_id from project_permission_scheme where project_id = :project")
                .bind("project", projectId)
                .mapTo(Long.class)
                .findOne());
    }

    /** Notes which scheme a project uses; empty for the default one. */
    public void use(long projectId, Optional<Long> schemeId) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("delete from project_permission_scheme where project_id = :project")
                    .bind("project", projectId)
                    .execute();
            schemeId.ifPresent(scheme -> handle.createUpdate(
                            "insert into project_permission_scheme (project_id, scheme_id) values (:project, :scheme)")
                    .bind("project", projectId)
                    .bind("scheme", scheme)
                    .execute());
        });
    }

    private static long insert(Handle handle, String name, String description, Collection<Grant> grants) {
        long id = handle.createUpdate("insert into permission_scheme (name, description) values (:name, :description)")
                .bind("name", name)
                .bind("description", description)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        for (Grant grant : Set.copyOf(grants)) {
            handle.createUpdate("insert into permission_scheme_grant (scheme_id, permission, holder_kind, holder)"
                            + " values (:scheme, :permission, :kind, :holder)")
                    .bind("scheme", id)
                    .bind("permission", grant.permission().name())
                    .bind("kind", grant.kind().name())
                    .bind("holder", grant.holder())
                    .execute();
        }
        return id;
    }

    private static Map<Long, List<Grant>> grants(Handle handle) {
        return handle.createQuery("select * from permission_scheme_grant order by permission, holder_kind, holder")
                .map((rs, context) -> Map.entry(
                        rs.getLong("scheme_id"),
                        new Grant(
                                ProjectPermission.valueOf(rs.getString("permission")),
                                Grant.Kind.valueOf(rs.getString("holder_kind")),
                                rs.getString("holder"))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
