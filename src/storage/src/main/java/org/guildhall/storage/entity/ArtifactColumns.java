package org.guildhall.storage.entity;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Unique;

/** What an artifact is, wherever it is kept: in use, or on the shelf while its page is in the trash. */
public interface ArtifactColumns extends Row {

    String COMMUNITY_ID = "COMMUNITY_ID";
    String PAGE_ID = "PAGE_ID";
    String KIND_NAME = "KIND_NAME";
    String OWNER_KEY = "OWNER_KEY";
    String CONFIRMED_AT = "CONFIRMED_AT";
    String NEXT_REVIEW = "NEXT_REVIEW";
    String PLANNED_DAYS = "PLANNED_DAYS";

    /** Who keeps it. */
    @Accessor(COMMUNITY_ID)
    long getCommunityId();

    /** Sets COMMUNITY_ID. */
    @Mutator(COMMUNITY_ID)
    void setCommunityId(long value);

    /** The page; a page is at most one artifact. */
    @Unique
    @Accessor(PAGE_ID)
    long getPageId();

    /** Sets PAGE_ID. */
    @Mutator(PAGE_ID)
    void setPageId(long value);

    /** Name of its kind. */
    @NotNull
    @Accessor(KIND_NAME)
    String getKindName();

    /** Sets KIND_NAME. */
    @Mutator(KIND_NAME)
    void setKindName(String value);

    /** Who answers for it. */
    @NotNull
    @Accessor(OWNER_KEY)
    String getOwnerKey();

    /** Sets OWNER_KEY. */
    @Mutator(OWNER_KEY)
    void setOwnerKey(String value);

    /** When it was last known to be true, in epoch milliseconds. */
    @Accessor(CONFIRMED_AT)
    long getConfirmedAt();

    /** Sets CONFIRMED_AT. */
    @Mutator(CONFIRMED_AT)
    void setConfirmedAt(long value);

    /** When it falls due, in epoch milliseconds. */
    @Accessor(NEXT_REVIEW)
    long getNextReview();

    /** Sets NEXT_REVIEW. */
    @Mutator(NEXT_REVIEW)
    void setNextReview(long value);

    /** The days until stale by which that was planned. */
    @Accessor(PLANNED_DAYS)
    int getPlannedDays();

    /** Sets PLANNED_DAYS. */
    @Mutator(PLANNED_DAYS)
    void setPlannedDays(int value);
}
