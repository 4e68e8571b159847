package org.guildhall.storage.entity;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What a sweep found about an artifact or a ritual. */
@Preload
@Table(FlagEntity.TABLE)
@Indexes({
    @Index(
            name = "untold",
            methodNames = {"getIsOpen", "getToldIn"}),
    @Index(
            name = "reason",
            methodNames = {"getReason", "getIsOpen", "getSubjectId"}),
    @Index(
            name = "open",
            methodNames = {"getIsOpen", "getClearedAt", "getId"}),
    @Index(
            name = "community",
            methodNames = {"getCommunityId", "getIsOpen", "getId"})
})
public interface FlagEntity extends Row {

    String TABLE = "FLAG";
    String SUBJECT_KEY = "SUBJECT_KEY";
    String COMMUNITY_ID = "COMMUNITY_ID";
    String REASON = "REASON";
    String SUBJECT_ID = "SUBJECT_ID";
    String SINCE_AT = "SINCE_AT";
    String RAISED_AT = "RAISED_AT";
    String IS_OPEN = "IS_OPEN";
    String CLEARED_AT = "CLEARED_AT";
    String TOLD_IN = "TOLD_IN";
    String ISSUE_KEY = "ISSUE_KEY";

    /** Reason and subject, with the own id once it is cleared: one open flag a subject and reason. */
    @NotNull
    @Unique
    @Accessor(SUBJECT_KEY)
    String getSubjectKey();

    /** Sets SUBJECT_KEY. */
    @Mutator(SUBJECT_KEY)
    void setSubjectKey(String value);

    /** Whose. */
    @Accessor(COMMUNITY_ID)
    long getCommunityId();

    /** Sets COMMUNITY_ID. */
    @Mutator(COMMUNITY_ID)
    void setCommunityId(long value);

    /** Name of the reason. */
    @NotNull
    @Accessor(REASON)
    String getReason();

    /** Sets REASON. */
    @Mutator(REASON)
    void setReason(String value);

    /** Id of the artifact or ritual. */
    @Accessor(SUBJECT_ID)
    long getSubjectId();

    /** Sets SUBJECT_ID. */
    @Mutator(SUBJECT_ID)
    void setSubjectId(long value);

    /** When what it says began, in epoch milliseconds. */
    @Accessor(SINCE_AT)
    long getSinceAt();

    /** Sets SINCE_AT. */
    @Mutator(SINCE_AT)
    void setSinceAt(long value);

    /** When it was raised, in epoch milliseconds. */
    @Accessor(RAISED_AT)
    long getRaisedAt();

    /** Sets RAISED_AT. */
    @Mutator(RAISED_AT)
    void setRaisedAt(long value);

    /** Whether its cause still stands. */
    @Accessor(IS_OPEN)
    boolean getIsOpen();

    /** Sets IS_OPEN. */
    @Mutator(IS_OPEN)
    void setIsOpen(boolean value);

    /** When its cause was gone, in epoch milliseconds; null while it is open. */
    @Accessor(CLEARED_AT)
    @Nullable
    Long getClearedAt();

    /** Sets CLEARED_AT. */
    @Mutator(CLEARED_AT)
    void setClearedAt(@Nullable Long value);

    /** Id of the sweep run that told of it; null while nobody was told. */
    @Accessor(TOLD_IN)
    @Nullable
    Long getToldIn();

    /** Sets TOLD_IN. */
    @Mutator(TOLD_IN)
    void setToldIn(@Nullable Long value);

    /** Its issue in Jira; null when none was raised. */
    @Accessor(ISSUE_KEY)
    @Nullable
    String getIssueKey();

    /** Sets ISSUE_KEY. */
    @Mutator(ISSUE_KEY)
    void setIssueKey(@Nullable String value);
}
