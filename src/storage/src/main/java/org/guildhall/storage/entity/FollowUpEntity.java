package org.guildhall.storage.entity;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Something to do or learn, tracked as one issue. */
@Preload
@Table(FollowUpEntity.TABLE)
@Indexes(
        @Index(
                name = "community",
                methodNames = {"getCommunityId", "getId"}))
public interface FollowUpEntity extends Row {

    String TABLE = "FOLLOW_UP";
    String IDEMPOTENCY_KEY = "IDEMPOTENCY_KEY";
    String COMMUNITY_ID = "COMMUNITY_ID";
    String PAGE_ID = "PAGE_ID";
    String SUMMARY = "SUMMARY";
    String IF_THEN = "IF_THEN";
    String BY_USER = "BY_USER";
    String RAISED_AT = "RAISED_AT";
    String ISSUE_KEY = "ISSUE_KEY";

    /** Raised again with the same key, it is the same follow-up. */
    @NotNull
    @Unique
    @Accessor(IDEMPOTENCY_KEY)
    String getIdempotencyKey();

    /** Sets IDEMPOTENCY_KEY. */
    @Mutator(IDEMPOTENCY_KEY)
    void setIdempotencyKey(String value);

    /** Whose. */
    @Accessor(COMMUNITY_ID)
    long getCommunityId();

    /** Sets COMMUNITY_ID. */
    @Mutator(COMMUNITY_ID)
    void setCommunityId(long value);

    /** The page where it was raised. */
    @Indexed
    @Accessor(PAGE_ID)
    long getPageId();

    /** Sets PAGE_ID. */
    @Mutator(PAGE_ID)
    void setPageId(long value);

    /** What is to be done or learnt. */
    @NotNull
    @Accessor(SUMMARY)
    String getSummary();

    /** Sets SUMMARY. */
    @Mutator(SUMMARY)
    void setSummary(String value);

    /** When and what; null or empty when that was not said. */
    @Accessor(IF_THEN)
    @Nullable
    String getIfThen();

    /** Sets IF_THEN. */
    @Mutator(IF_THEN)
    void setIfThen(@Nullable String value);

    /** Who raised it. */
    @NotNull
    @Accessor(BY_USER)
    String getByUser();

    /** Sets BY_USER. */
    @Mutator(BY_USER)
    void setByUser(String value);

    /** When, in epoch milliseconds. */
    @Accessor(RAISED_AT)
    long getRaisedAt();

    /** Sets RAISED_AT. */
    @Mutator(RAISED_AT)
    void setRaisedAt(long value);

    /** Its issue; null while Jira has not been reached. */
    @Accessor(ISSUE_KEY)
    @Nullable
    String getIssueKey();

    /** Sets ISSUE_KEY. */
    @Mutator(ISSUE_KEY)
    void setIssueKey(@Nullable String value);
}
