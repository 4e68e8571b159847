package org.guildhall.storage.entity;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A community; its members have their own table. */
@Preload
@Table(CommunityEntity.TABLE)
public interface CommunityEntity extends Row {

    String TABLE = "COMMUNITY";
    String SPACE_KEY = "SPACE_KEY";
    String COMMUNITY_NAME = "COMMUNITY_NAME";
    String PURPOSE = "PURPOSE";
    String PROJECT_KEY = "PROJECT_KEY";
    String REVISION = "REVISION";

    /** The space it lives in; one community a space. */
    @NotNull
    @Unique
    @Accessor(SPACE_KEY)
    String getSpaceKey();

    /** Sets SPACE_KEY. */
    @Mutator(SPACE_KEY)
    void setSpaceKey(String value);

    /** Its name. */
    @NotNull
    @Accessor(COMMUNITY_NAME)
    String getCommunityName();

    /** Sets COMMUNITY_NAME. */
    @Mutator(COMMUNITY_NAME)
    void setCommunityName(String value);

    /** What it exists for. */
    @StringLength(StringLength.MAX_LENGTH)
    @Accessor(PURPOSE)
    @Nullable
    String getPurpose();

    /** Sets PURPOSE. */
    @Mutator(PURPOSE)
    void setPurpose(@Nullable String value);

    /** The Jira project of its follow-ups; null while none is chosen. */
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
