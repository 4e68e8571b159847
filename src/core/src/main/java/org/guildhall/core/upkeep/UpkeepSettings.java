package org.guildhall.core.upkeep;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.core.artifact.ArtifactKind;
import org.guildhall.core.reference.ProjectKey;

/**
 * What administrators have set for upkeep.
 *
 * @param enabled whether the scheduled sweep does anything; a sweep that an administrator starts by hand always does
 * @param daysUntilStale days from one review to the next, for every kind
 * @param cancelledInARow after how many cancelled occurrences in a row a ritual is flagged
 * @param recipients who is told
 * @param project where issues go for communities without a project of their own; empty for no such issues
 * @param revision counts changes
 */
public record UpkeepSettings(
        boolean enabled,
        Map<ArtifactKind, Integer> daysUntilStale,
        int cancelledInARow,
        Set<Recipient> recipients,
        Optional<ProjectKey> project,
        long revision) {

    /** Keeps its own copies; kinds that are not named get their default days. */
    public UpkeepSettings {
        Map<ArtifactKind, Integer> days = new EnumMap<>(ArtifactKind.class);
        for (ArtifactKind kind : ArtifactKind.values()) {
            days.put(kind, daysUntilStale.getOrDefault(kind, kind.defaultDays()));
        }
        daysUntilStale = Map.copyOf(days);
        recipients = Set.copyOf(recipients);
    }

    /** As before anybody has set anything: on, default days, three in a row, owners and leads are told. */
    public static UpkeepSettings defaults() {
        return new UpkeepSettings(true, Map.of(), 3, EnumSet.of(Recipient.OWNER, Recipient.LEAD), Optional.empty(), 0);
    }

    /** Days until stale for that kind. */
    public int days(ArtifactKind kind) {
        return daysUntilStale.getOrDefault(kind, kind.defaultDays());
    }
}
