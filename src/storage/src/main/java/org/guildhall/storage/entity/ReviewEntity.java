package org.guildhall.storage.entity;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A review of an artifact. */
@Preload
@Table(ReviewEntity.TABLE)
@Indexes(
        @Index(
                name = "artifact",
                methodNames = {"getArtifactId", "getReviewedAt"}))
public interface ReviewEntity extends Row {

    String TABLE = "REVIEW";
    String ARTIFACT_ID = "ARTIFACT_ID";
    String BY_USER = "BY_USER";
    String REVIEWED_AT = "REVIEWED_AT";
    String EVIDENCE = "EVIDENCE";
    String NOTE_TEXT = "NOTE_TEXT";

    /** What was reviewed. */
    @Accessor(ARTIFACT_ID)
    long getArtifactId();

    /** Sets ARTIFACT_ID. */
    @Mutator(ARTIFACT_ID)
    void setArtifactId(long value);

    /** Who reviewed. */
    @NotNull
    @Accessor(BY_USER)
    String getByUser();

    /** Sets BY_USER. */
    @Mutator(BY_USER)
    void setByUser(String value);

    /** When, in epoch milliseconds. */
    @Accessor(REVIEWED_AT)
    long getReviewedAt();

    /** Sets REVIEWED_AT. */
    @Mutator(REVIEWED_AT)
    void setReviewedAt(long value);

    /** Name of the evidence. */
    @NotNull
    @Accessor(EVIDENCE)
    String getEvidence();

    /** Sets EVIDENCE. */
    @Mutator(EVIDENCE)
    void setEvidence(String value);

    /** What else they said; null or empty for nothing. */
    @StringLength(StringLength.MAX_LENGTH)
    @Accessor(NOTE_TEXT)
    @Nullable
    String getNoteText();

    /** Sets NOTE_TEXT. */
    @Mutator(NOTE_TEXT)
    void setNoteText(@Nullable String value);
}
