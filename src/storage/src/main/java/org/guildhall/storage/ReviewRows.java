package org.guildhall.storage;

import static org.guildhall.storage.Columns.instant;
import static org.guildhall.storage.Columns.text;
import static org.guildhall.storage.Columns.values;

import java.util.List;
import net.java.ao.Query;
import org.guildhall.core.artifact.ArtifactId;
import org.guildhall.core.artifact.Evidence;
import org.guildhall.core.artifact.Review;
import org.guildhall.core.reference.UserKey;
import org.guildhall.storage.entity.ReviewEntity;
import org.guildhall.storage.entity.Row;

/** The reviews of artifacts. */
final class ReviewRows {

    private final Tables tables;

    ReviewRows(Tables tables) {
        this.tables = tables;
    }

    void add(Review review) {
        tables.create(
                ReviewEntity.class,
                values(
                        ReviewEntity.ARTIFACT_ID, review.artifact().value(),
                        ReviewEntity.BY_USER, review.by().value(),
                        ReviewEntity.REVIEWED_AT, review.at().toEpochMilli(),
                        ReviewEntity.EVIDENCE, review.evidence().name(),
                        ReviewEntity.NOTE_TEXT, review.note()));
    }

    List<Review> latest(ArtifactId artifact, int limit) {
        Query query = Query.select()
                .where(ReviewEntity.ARTIFACT_ID + " = ?", artifact.value())
                .order(ReviewEntity.REVIEWED_AT + " DESC, " + Row.ID + " DESC")
                .limit(limit);
        return tables.find(ReviewEntity.class, query).stream()
                .map(ReviewRows::review)
                .toList();
    }

    /** The reviews of one artifact become those of another. */
    void move(ArtifactId from, ArtifactId to) {
        Query query = Query.select().where(ReviewEntity.ARTIFACT_ID + " = ?", from.value());
        for (ReviewEntity row : tables.find(ReviewEntity.class, query)) {
            row.setArtifactId(to.value());
            row.save();
        }
    }

    void removeOf(ArtifactId artifact) {
        tables.delete(ReviewEntity.class, ReviewEntity.ARTIFACT_ID + " = ?", artifact.value());
    }

    private static Review review(ReviewEntity row) {
        return new Review(
                new ArtifactId(row.getArtifactId()),
                new UserKey(row.getByUser()),
                instant(row.getReviewedAt()),
                Evidence.valueOf(row.getEvidence()),
                text(row.getNoteText()));
    }
}
