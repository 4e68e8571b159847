package org.guildhall.storage.entity;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Table;

/** What an artifact was whose page is in the trash; its reviews still name it by the id it had. */
@Preload
@Table(ShelvedArtifactEntity.TABLE)
public interface ShelvedArtifactEntity extends ArtifactColumns {

    String TABLE = "SHELVED_ARTIFACT";
    String ARTIFACT_ID = "ARTIFACT_ID";

    /** The id it had. */
    @Accessor(ARTIFACT_ID)
    long getArtifactId();

    /** Sets ARTIFACT_ID. */
    @Mutator(ARTIFACT_ID)
    void setArtifactId(long value);
}
