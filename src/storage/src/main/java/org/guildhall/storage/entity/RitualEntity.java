package org.guildhall.storage.entity;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A ritual with its schedule. */
@Preload
@Table(RitualEntity.TABLE)
public interface RitualEntity extends Row {

    String TABLE = "RITUAL";
    String COMMUNITY_ID = "COMMUNITY_ID";
    String TITLE = "TITLE";
    String FORMAT_NAME = "FORMAT_NAME";
    String FIRST_START = "FIRST_START";
    String ZONE_NAME = "ZONE_NAME";
    String MINUTES_LONG = "MINUTES_LONG";
    String RRULE = "RRULE";
    String IS_ACTIVE = "IS_ACTIVE";
    String REVISION = "REVISION";

    /** Whose practice. */
    @Indexed
    @Accessor(COMMUNITY_ID)
    long getCommunityId();

    /** Sets COMMUNITY_ID. */
    @Mutator(COMMUNITY_ID)
    void setCommunityId(long value);

    /** Its title. */
    @NotNull
    @Accessor(TITLE)
    String getTitle();

    /** Sets TITLE. */
    @Mutator(TITLE)
    void setTitle(String value);

    /** Name of its format. */
    @NotNull
    @Accessor(FORMAT_NAME)
    String getFormatName();

    /** Sets FORMAT_NAME. */
    @Mutator(FORMAT_NAME)
    void setFormatName(String value);

    /** The first start on the wall clock, ISO 8601 without a zone. */
    @NotNull
    @Accessor(FIRST_START)
    String getFirstStart();

    /** Sets FIRST_START. */
    @Mutator(FIRST_START)
    void setFirstStart(String value);

    /** The zone, by its IANA name. */
    @NotNull
    @Accessor(ZONE_NAME)
    String getZoneName();

    /** Sets ZONE_NAME. */
    @Mutator(ZONE_NAME)
    void setZoneName(String value);

    /** How long one occurrence takes. */
    @Accessor(MINUTES_LONG)
    int getMinutesLong();

    /** Sets MINUTES_LONG. */
    @Mutator(MINUTES_LONG)
    void setMinutesLong(int value);

    /** RFC 5545 recurrence rule; null or empty for a single occurrence. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor(RRULE)
    @Nullable
    String getRrule();

    /** Sets RRULE. */
    @Mutator(RRULE)
    void setRrule(@Nullable String value);

    /** False once it was retired. */
    @Accessor(IS_ACTIVE)
    boolean getIsActive();

    /** Sets IS_ACTIVE. */
    @Mutator(IS_ACTIVE)
    void setIsActive(boolean value);

    /** Counts changes. */
    @Accessor(REVISION)
    long getRevision();

    /** Sets REVISION. */
    @Mutator(REVISION)
    void setRevision(long value);
}
