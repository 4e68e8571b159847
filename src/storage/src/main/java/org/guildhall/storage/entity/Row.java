package org.guildhall.storage.entity;

import net.java.ao.Accessor;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;

/** A row with an id that the database counts up. */
public interface Row extends RawEntity<Long> {

    String ID = "ID";

    /** Identifies the row. */
    @AutoIncrement
    @NotNull
    @PrimaryKey(ID)
    @Accessor(ID)
    long getId();
}
