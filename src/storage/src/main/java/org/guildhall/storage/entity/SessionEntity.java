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

/** An occurrence that was held. */
@Preload
@Table(SessionEntity.TABLE)
@Indexes(
        @Index(
                name = "ritual",
                methodNames = {"getRitualId", "getOriginalStart"}))
public interface SessionEntity extends Row {

    String TABLE = "HELD_SESSION";
    String OCCURRENCE_KEY = "OCCURRENCE_KEY";
    String RITUAL_ID = "RITUAL_ID";
    String ORIGINAL_START = "ORIGINAL_START";
    String SUMMARY_PAGE = "SUMMARY_PAGE";
    String BY_USER = "BY_USER";
    String RECORDED_AT = "RECORDED_AT";

    /** Ritual id and original start; one session an occurrence. */
    @NotNull
    @Unique
    @Accessor(OCCURRENCE_KEY)
    String getOccurrenceKey();

    /** Sets OCCURRENCE_KEY. */
    @Mutator(OCCURRENCE_KEY)
    void setOccurrenceKey(String value);

    /** Whose occurrence. */
    @Accessor(RITUAL_ID)
    long getRitualId();

    /** Sets RITUAL_ID. */
    @Mutator(RITUAL_ID)
    void setRitualId(long value);

    /** Which occurrence, in epoch milliseconds. */
    @Accessor(ORIGINAL_START)
    long getOriginalStart();

    /** Sets ORIGINAL_START. */
    @Mutator(ORIGINAL_START)
    void setOriginalStart(long value);

    /** The page that tells what happened; null while there is none. */
    @Indexed
    @Accessor(SUMMARY_PAGE)
    @Nullable
    Long getSummaryPage();

    /** Sets SUMMARY_PAGE. */
    @Mutator(SUMMARY_PAGE)
    void setSummaryPage(@Nullable Long value);

    /** Who said that it was held. */
    @NotNull
    @Accessor(BY_USER)
    String getByUser();

    /** Sets BY_USER. */
    @Mutator(BY_USER)
    void setByUser(String value);

    /** When they said so, in epoch milliseconds. */
    @Accessor(RECORDED_AT)
    long getRecordedAt();

    /** Sets RECORDED_AT. */
    @Mutator(RECORDED_AT)
    void setRecordedAt(long value);
}
