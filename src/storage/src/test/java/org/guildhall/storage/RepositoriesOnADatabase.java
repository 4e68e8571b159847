package org.guildhall.storage;

import org.guildhall.core.artifact.ArtifactRepository;
import org.guildhall.core.community.CommunityRepository;
import org.guildhall.core.contract.ArtifactRepositoryContract;
import org.guildhall.core.contract.CommunityRepositoryContract;
import org.guildhall.core.contract.FlagRepositoryContract;
import org.guildhall.core.contract.FollowUpRepositoryContract;
import org.guildhall.core.contract.OccurrenceRepositoryContract;
import org.guildhall.core.contract.OutboxRepositoryContract;
import org.guildhall.core.contract.RitualRepositoryContract;
import org.guildhall.core.contract.SettingsRepositoryContract;
import org.guildhall.core.contract.SweepRepositoryContract;
import org.guildhall.core.contract.TrackedProjectsRepositoryContract;
import org.guildhall.core.followup.FollowUpRepository;
import org.guildhall.core.followup.TrackedProjectsRepository;
import org.guildhall.core.outbox.OutboxRepository;
import org.guildhall.core.ritual.OccurrenceRepository;
import org.guildhall.core.ritual.RitualRepository;
import org.guildhall.core.upkeep.FlagRepository;
import org.guildhall.core.upkeep.SettingsRepository;
import org.guildhall.core.upkeep.SweepRepository;
import org.junit.jupiter.api.Nested;

/** Every repository's contract on one database. */
abstract class RepositoriesOnADatabase {

    private final TestDatabase database;

    RepositoriesOnADatabase(TestDatabase database) {
        this.database = database;
    }

    @Nested
    class Communities extends CommunityRepositoryContract {

        @Override
        protected CommunityRepository create() {
            return new ActiveObjectsCommunityRepository(database.empty());
        }
    }

    @Nested
    class Rituals extends RitualRepositoryContract {

        @Override
        protected RitualRepository create() {
            return new ActiveObjectsRitualRepository(database.empty());
        }
    }

    @Nested
    class Occurrences extends OccurrenceRepositoryContract {

        @Override
        protected OccurrenceRepository create() {
            return new ActiveObjectsOccurrenceRepository(database.empty());
        }
    }

    @Nested
    class Artifacts extends ArtifactRepositoryContract {

        @Override
        protected ArtifactRepository create() {
            return new ActiveObjectsArtifactRepository(database.empty());
        }
    }

    @Nested
    class FollowUps extends FollowUpRepositoryContract {

        @Override
        protected FollowUpRepository create() {
            return new ActiveObjectsFollowUpRepository(database.empty());
        }
    }

    @Nested
    class Flags extends FlagRepositoryContract {

        @Override
        protected FlagRepository create() {
            return new ActiveObjectsFlagRepository(database.empty());
        }
    }

    @Nested
    class Sweeps extends SweepRepositoryContract {

        @Override
        protected SweepRepository create() {
            return new ActiveObjectsSweepRepository(database.empty());
        }
    }

    @Nested
    class Settings extends SettingsRepositoryContract {

        @Override
        protected SettingsRepository create() {
            return new ActiveObjectsSettingsRepository(database.empty());
        }
    }

    @Nested
    class Projects extends TrackedProjectsRepositoryContract {

        @Override
        protected TrackedProjectsRepository create() {
            return new ActiveObjectsTrackedProjectsRepository(database.empty());
        }
    }

    @Nested
    class Outbox extends OutboxRepositoryContract {

        @Override
        protected OutboxRepository create() {
            return new ActiveObjectsOutboxRepository(database.empty());
        }
    }
}
