package org.guildhall.storage;

import java.util.Optional;
import net.java.ao.Query;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.ArtifactId;
import org.guildhall.core.reference.PageRef;
import org.guildhall.storage.entity.Row;
import org.guildhall.storage.entity.ShelvedArtifactEntity;

/**
 * Artifacts whose pages are in the trash. They have a table of their own, so that no query for artifacts has to leave them out.
 */
final class ArtifactShelf {

    private final Tables tables;
    private final ReviewRows reviews;

    ArtifactShelf(Tables tables, ReviewRows reviews) {
        this.tables = tables;
        this.reviews = reviews;
    }

    void put(Artifact a) {
        discard(a.page());
        tables.create(
                ShelvedArtifactEntity.class,
                ArtifactRows.columns(a, ShelvedArtifactEntity.ARTIFACT_ID, a.id().value()));
    }

    /** Takes the row from the shelf; the reviews still name the id that the artifact had. */
    Optional<Artifact> take(PageRef page) {
        Optional<ShelvedArtifactEntity> found = find(page);
        found.ifPresent(row -> remove(row));
        return found.map(row -> ArtifactRows.artifact(row.getArtifactId(), row, false));
    }

    void discard(PageRef page) {
        find(page).ifPresent(row -> {
            reviews.removeOf(new ArtifactId(row.getArtifactId()));
            remove(row);
        });
    }

    private Optional<ShelvedArtifactEntity> find(PageRef page) {
        return tables.first(
                ShelvedArtifactEntity.class, Query.select().where(ShelvedArtifactEntity.PAGE_ID + " = ?", page.id()));
    }

    private void remove(ShelvedArtifactEntity row) {
        tables.delete(ShelvedArtifactEntity.class, Row.ID + " = ?", row.getId());
    }
}
