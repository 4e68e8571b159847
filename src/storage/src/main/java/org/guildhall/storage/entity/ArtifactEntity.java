package org.guildhall.storage.entity;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.Table;

/** A page that a community keeps. */
@Preload
@Table(ArtifactEntity.TABLE)
@Indexes({
    @Index(
            name = "community",
            methodNames = {"getCommunityId", "getId"}),
    @Index(
            name = "due",
            methodNames = {"getFlagged", "getNextReview"}),
    @Index(
            name = "planned",
            methodNames = {"getKindName", "getPlannedDays"})
})
public interface ArtifactEntity extends ArtifactColumns {

    String TABLE = "ARTIFACT";
    String FLAGGED = "FLAGGED";

    /** Whether a sweep has flagged it. */
    @Accessor(FLAGGED)
    boolean getFlagged();

    /** Sets FLAGGED. */
    @Mutator(FLAGGED)
    void setFlagged(boolean value);
}
