package org.guildhall.storage.entity;

import java.util.List;

/** All entities, as the descriptor lists them. */
public final class Entities {

    public static final List<Class<? extends Row>> ALL = List.of(
            CommunityEntity.class,
            MemberEntity.class,
            RitualEntity.class,
            CancellationEntity.class,
            SessionEntity.class,
            ArtifactEntity.class,
            ShelvedArtifactEntity.class,
            ReviewEntity.class,
            FollowUpEntity.class,
            FlagEntity.class,
            SweepRunEntity.class,
            SettingsEntity.class,
            TrackedProjectsEntity.class,
            OutboxEntity.class,
            TakenRevisionEntity.class);

    private Entities() {}

    /** All entities, as Active Objects wants them for a migration. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static Class<? extends net.java.ao.RawEntity<?>>[] toMigrate() {
        return ALL.toArray(new Class[0]);
    }
}
