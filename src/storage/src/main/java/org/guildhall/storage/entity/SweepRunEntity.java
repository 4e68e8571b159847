package org.guildhall.storage.entity;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One run of the upkeep sweep, with its checkpoint. */
@Preload
@Table(SweepRunEntity.TABLE)
public interface SweepRunEntity extends Row {

    String TABLE = "SWEEP_RUN";
    String TRIGGERED_BY = "TRIGGERED_BY";
    String STARTED_AT = "STARTED_AT";
    String ENDED_AT = "ENDED_AT";
    String OUTCOME = "OUTCOME";
    String PHASE = "PHASE";
    String AFTER_ID = "AFTER_ID";
    String EXAMINED = "EXAMINED";
    String RAISED = "RAISED";
    String CLEARED = "CLEARED";
    String DIGESTS = "DIGESTS";
    String FAILURE = "FAILURE";

    /** Name of what started it. */
    @NotNull
    @Accessor(TRIGGERED_BY)
    String getTriggeredBy();

    /** Sets TRIGGERED_BY. */
    @Mutator(TRIGGERED_BY)
    void setTriggeredBy(String value);

    /** When it began, in epoch milliseconds. */
    @Accessor(STARTED_AT)
    long getStartedAt();

    /** Sets STARTED_AT. */
    @Mutator(STARTED_AT)
    void setStartedAt(long value);

    /** When it ended, in epoch milliseconds; null while it runs. */
    @Accessor(ENDED_AT)
    @Nullable
    Long getEndedAt();

    /** Sets ENDED_AT. */
    @Mutator(ENDED_AT)
    void setEndedAt(@Nullable Long value);

    /** Name of how it went. */
    @NotNull
    @Accessor(OUTCOME)
    String getOutcome();

    /** Sets OUTCOME. */
    @Mutator(OUTCOME)
    void setOutcome(String value);

    /** Name of what it is doing. */
    @NotNull
    @Accessor(PHASE)
    String getPhase();

    /** Sets PHASE. */
    @Mutator(PHASE)
    void setPhase(String value);

    /** The last key that the phase is done with. */
    @Accessor(AFTER_ID)
    long getAfterId();

    /** Sets AFTER_ID. */
    @Mutator(AFTER_ID)
    void setAfterId(long value);

    /** Artifacts and rituals that were looked at. */
    @Accessor(EXAMINED)
    int getExamined();

    /** Sets EXAMINED. */
    @Mutator(EXAMINED)
    void setExamined(int value);

    /** Flags raised. */
    @Accessor(RAISED)
    int getRaised();

    /** Sets RAISED. */
    @Mutator(RAISED)
    void setRaised(int value);

    /** Flags cleared. */
    @Accessor(CLEARED)
    int getCleared();

    /** Sets CLEARED. */
    @Mutator(CLEARED)
    void setCleared(int value);

    /** People who got a digest. */
    @Accessor(DIGESTS)
    int getDigests();

    /** Sets DIGESTS. */
    @Mutator(DIGESTS)
    void setDigests(int value);

    /** Why it failed; null or empty when it did not. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor(FAILURE)
    @Nullable
    String getFailure();

    /** Sets FAILURE. */
    @Mutator(FAILURE)
    void setFailure(@Nullable String value);
}
