package org.guildhall.storage;

import static org.guildhall.storage.Columns.joined;
import static org.guildhall.storage.Columns.split;
import static org.guildhall.storage.Columns.values;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.guildhall.core.followup.TrackedProjects;
import org.guildhall.core.followup.TrackedProjectsRepository;
import org.guildhall.core.reference.ProjectKey;
import org.guildhall.storage.entity.TrackedProjectsEntity;

/** The choice of projects on Active Objects. */
public final class ActiveObjectsTrackedProjectsRepository implements TrackedProjectsRepository {

    private static final String ROW = "projects";

    private final Tables tables;

    /** Uses the plugin's Active Objects. */
    public ActiveObjectsTrackedProjectsRepository(ActiveObjects ao) {
        this.tables = new Tables(ao);
    }

    @Override
    public TrackedProjects get() {
        return row().map(ActiveObjectsTrackedProjectsRepository::projects)
                .orElseGet(() -> new TrackedProjects(Set.of(), 0));
    }

    @Override
    public TrackedProjects save(TrackedProjects changed) {
        return tables.whole(() -> {
            TrackedProjectsEntity row = row().orElseGet(() ->
                    tables.create(TrackedProjectsEntity.class, values(TrackedProjectsEntity.ROW_NAME, ROW)));
            row.setProjectKeys(
                    joined(changed.projects().stream().map(ProjectKey::value).toList()));
            row.setRevision(row.getRevision() + 1);
            row.save();
            return projects(row);
        });
    }

    private Optional<TrackedProjectsEntity> row() {
        return tables.first(
                TrackedProjectsEntity.class, Query.select().where(TrackedProjectsEntity.ROW_NAME + " = ?", ROW));
    }

    private static TrackedProjects projects(TrackedProjectsEntity row) {
        return new TrackedProjects(
                split(row.getProjectKeys()).stream().map(ProjectKey::new).collect(Collectors.toSet()),
                row.getRevision());
    }
}
