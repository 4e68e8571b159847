package org.guildhall.core.upkeep;

import java.time.Clock;
import org.guildhall.core.artifact.ArtifactRepository;
import org.guildhall.core.community.CommunityRepository;
import org.guildhall.core.execution.ExclusiveWork;
import org.guildhall.core.execution.Transactions;
import org.guildhall.core.outbox.Outbox;
import org.guildhall.core.ritual.OccurrenceRepository;
import org.guildhall.core.ritual.RitualRepository;

/** What upkeep works with. */
public record UpkeepPorts(
        Stores stores, Outbox outbox, ExclusiveWork exclusive, Transactions transactions, Clock clock) {

    /** The repositories that upkeep reads and writes. */
    public record Stores(
            ArtifactRepository artifacts,
            CommunityRepository communities,
            RitualRepository rituals,
            OccurrenceRepository occurrences,
            FlagRepository flags,
            SweepRepository sweeps,
            SettingsRepository settings) {}
}
