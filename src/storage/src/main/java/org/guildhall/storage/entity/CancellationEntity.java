package org.guildhall.storage.entity;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** An occurrence that was called off. */
@Preload
@Table(CancellationEntity.TABLE)
@Indexes(
        @Index(
                name = "ritual",
                methodNames = {"getRitualId", "getOriginalStart"}))
public interface CancellationEntity extends Row {

    String TABLE = "CANCELLATION";
    String OCCURRENCE_KEY = "OCCURRENCE_KEY";
    String RITUAL_ID = "RITUAL_ID";
    String ORIGINAL_START = "ORIGINAL_START";
    String REASON = "REASON";
    String BY_USER = "BY_USER";
    String CANCELLED_AT = "CANCELLED_AT";

    /** Ritual id and original start; one cancellation an occurrence. */
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
    @Indexed
    @Accessor(ORIGINAL_START)
    long getOriginalStart();

    /** Sets ORIGINAL_START. */
    @Mutator(ORIGINAL_START)
    void setOriginalStart(long value);

    /** Why. */
    @StringLength(StringLength.MAX_LENGTH)
    @Accessor(REASON)
    @Nullable
    String getReason();

    /** Sets REASON. */
    @Mutator(REASON)
    void setReason(@Nullable String value);

    /** Who called it off. */
    @NotNull
    @Accessor(BY_USER)
    String getByUser();

    /** Sets BY_USER. */
    @Mutator(BY_USER)
    void setByUser(String value);

    /** When, in epoch milliseconds. */
    @Accessor(CANCELLED_AT)
    long getCancelledAt();

    /** Sets CANCELLED_AT. */
    @Mutator(CANCELLED_AT)
    void setCancelledAt(long value);
}
