package org.guildhall.storage;

import static org.guildhall.storage.Columns.instant;
import static org.guildhall.storage.Columns.values;

import java.util.Map;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.ArtifactId;
import org.guildhall.core.artifact.ArtifactKind;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.UserKey;
import org.guildhall.storage.entity.ArtifactColumns;

/** How an artifact stands in a row, wherever that row is. */
final class ArtifactRows {

    private ArtifactRows() {}

    /** The columns that all such rows have, and one that only these have. */
    static Map<String, Object> columns(Artifact a, String column, Object value) {
        return values(
                ArtifactColumns.COMMUNITY_ID,
                a.community().value(),
                ArtifactColumns.PAGE_ID,
                a.page().id(),
                ArtifactColumns.KIND_NAME,
                a.kind().name(),
                ArtifactColumns.OWNER_KEY,
                a.owner().value(),
                ArtifactColumns.CONFIRMED_AT,
                a.confirmedAt().toEpochMilli(),
                ArtifactColumns.NEXT_REVIEW,
                a.nextReview().toEpochMilli(),
                ArtifactColumns.PLANNED_DAYS,
                a.plannedDays(),
                column,
                value);
    }

    static Artifact artifact(long id, ArtifactColumns row, boolean flagged) {
        return new Artifact(
                new ArtifactId(id),
                new CommunityId(row.getCommunityId()),
                new PageRef(row.getPageId()),
                ArtifactKind.valueOf(row.getKindName()),
                new UserKey(row.getOwnerKey()),
                instant(row.getConfirmedAt()),
                instant(row.getNextReview()),
                row.getPlannedDays(),
                flagged);
    }
}
