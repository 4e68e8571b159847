package org.guildhall.storage.entity;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** The upkeep settings: one row. */
@Preload
@Table(SettingsEntity.TABLE)
public interface SettingsEntity extends Row {

    String TABLE = "UPKEEP_SETTINGS";
    String ROW_NAME = "ROW_NAME";
    String IS_ENABLED = "IS_ENABLED";
    String STALE_DAYS = "STALE_DAYS";
    String CANCELLED_IN_A_ROW = "CANCELLED_IN_A_ROW";
    String RECIPIENTS = "RECIPIENTS";
    String PROJECT_KEY = "PROJECT_KEY";
    String REVISION = "REVISION";

    /** Always the same; keeps it at one row. */
    @NotNull
    @Unique
    @Accessor(ROW_NAME)
    String getRowName();

    /** Sets ROW_NAME. */
    @Mutator(ROW_NAME)
    void setRowName(String value);

    /** Whether the scheduled sweep does anything. */
    @Accessor(IS_ENABLED)
    boolean getIsEnabled();

    /** Sets IS_ENABLED. */
    @Mutator(IS_ENABLED)
    void setIsEnabled(boolean value);

    /** Days until stale by kind, as KIND=days with commas. */
    @StringLength(StringLength.MAX_LENGTH)
    @Accessor(STALE_DAYS)
    @Nullable
    String getStaleDays();

    /** Sets STALE_DAYS. */
    @Mutator(STALE_DAYS)
    void setStaleDays(@Nullable String value);

    /** After how many cancellations a ritual is flagged. */
    @Accessor(CANCELLED_IN_A_ROW)
    int getCancelledInARow();

    /** Sets CANCELLED_IN_A_ROW. */
    @Mutator(CANCELLED_IN_A_ROW)
    void setCancelledInARow(int value);

    /** Names of who is told, with commas; null or empty for nobody. */
    @Accessor(RECIPIENTS)
    @Nullable
    String getRecipients();

    /** Sets RECIPIENTS. */
    @Mutator(RECIPIENTS)
    void setRecipients(@Nullable String value);

    /** Where issues go without a project of the community; null for none. */
    @Accessor(PROJECT_KEY)
    @Nullable
    String getProjectKey();

    /** Sets PROJECT_KEY. */
    @Mutator(PROJECT_KEY)
    void setProjectKey(@Nullable String value);

    /** Counts changes. */
    @Accessor(REVISION)
    long getRevision();

    /** Sets REVISION. */
    @Mutator(REVISION)
    void setRevision(long value);
}
