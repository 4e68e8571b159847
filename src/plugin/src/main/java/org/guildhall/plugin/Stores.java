package org.guildhall.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.guildhall.core.execution.Transactions;
import org.guildhall.core.followup.FollowUpRepository;
import org.guildhall.core.followup.TrackedProjectsRepository;
import org.guildhall.core.outbox.OutboxRepository;
import org.guildhall.core.upkeep.UpkeepPorts;
import org.guildhall.storage.ActiveObjectsArtifactRepository;
import org.guildhall.storage.ActiveObjectsCommunityRepository;
import org.guildhall.storage.ActiveObjectsFlagRepository;
import org.guildhall.storage.ActiveObjectsFollowUpRepository;
import org.guildhall.storage.ActiveObjectsOccurrenceRepository;
import org.guildhall.storage.ActiveObjectsOutboxRepository;
import org.guildhall.storage.ActiveObjectsRitualRepository;
import org.guildhall.storage.ActiveObjectsSettingsRepository;
import org.guildhall.storage.ActiveObjectsSweepRepository;
import org.guildhall.storage.ActiveObjectsTrackedProjectsRepository;
import org.guildhall.storage.ActiveObjectsTransactions;

/**
 * Everything that is stored.
 *
 * @param transactions of the product's database
 * @param upkeep what upkeep reads and writes, communities and rituals among it
 * @param followUps follow-ups
 * @param outbox messages to the outside
 * @param trackedProjects Jira's choice of projects
 */
public record Stores(
        Transactions transactions,
        UpkeepPorts.Stores upkeep,
        FollowUpRepository followUps,
        OutboxRepository outbox,
        TrackedProjectsRepository trackedProjects) {

    /** In the tables of the plugin; none of them is read before something asks for it. */
    public static Stores in(ActiveObjects ao) {
        return new Stores(
                new ActiveObjectsTransactions(ao),
                new UpkeepPorts.Stores(
                        new ActiveObjectsArtifactRepository(ao),
                        new ActiveObjectsCommunityRepository(ao),
                        new ActiveObjectsRitualRepository(ao),
                        new ActiveObjectsOccurrenceRepository(ao),
                        new ActiveObjectsFlagRepository(ao),
                        new ActiveObjectsSweepRepository(ao),
                        new ActiveObjectsSettingsRepository(ao)),
                new ActiveObjectsFollowUpRepository(ao),
                new ActiveObjectsOutboxRepository(ao),
                new ActiveObjectsTrackedProjectsRepository(ao));
    }
}
