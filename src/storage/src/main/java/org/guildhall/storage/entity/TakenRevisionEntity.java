package org.guildhall.storage.entity;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A revision that somebody has made of something: of two who change the same one, one finds it taken. */
@Preload
@Table(TakenRevisionEntity.TABLE)
public interface TakenRevisionEntity extends Row {

    String TABLE = "TAKEN_REVISION";
    String REVISION_KEY = "REVISION_KEY";

    /** What was changed, and the number of the revision. */
    @NotNull
    @Unique
    @Accessor(REVISION_KEY)
    String getRevisionKey();

    /** Sets REVISION_KEY. */
    @Mutator(REVISION_KEY)
    void setRevisionKey(String value);
}
