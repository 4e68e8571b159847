package org.guildhall.storage.entity;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** The Jira projects that offer the issue types: one row. */
@Preload
@Table(TrackedProjectsEntity.TABLE)
public interface TrackedProjectsEntity extends Row {

    String TABLE = "TRACKED_PROJECTS";
    String ROW_NAME = "ROW_NAME";
    String PROJECT_KEYS = "PROJECT_KEYS";
    String REVISION = "REVISION";

    /** Always the same; keeps it at one row. */
    @NotNull
    @Unique
    @Accessor(ROW_NAME)
    String getRowName();

    /** Sets ROW_NAME. */
    @Mutator(ROW_NAME)
    void setRowName(String value);

    /** The projects, with commas; null or empty for none. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor(PROJECT_KEYS)
    @Nullable
    String getProjectKeys();

    /** Sets PROJECT_KEYS. */
    @Mutator(PROJECT_KEYS)
    void setProjectKeys(@Nullable String value);

    /** Counts changes. */
    @Accessor(REVISION)
    long getRevision();

    /** Sets REVISION. */
    @Mutator(REVISION)
    void setRevision(long value);
}
