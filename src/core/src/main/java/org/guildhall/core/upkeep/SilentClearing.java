package org.guildhall.core.upkeep;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.followup.IssueRemark;
import org.guildhall.core.ritual.Occurrence;
import org.guildhall.core.ritual.Occurrences;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.ritual.RitualId;
import org.guildhall.core.upkeep.SweepRun.Phase;
import org.guildhall.core.upkeep.SweepRun.Tally;

/**
 * Clears flags whose cause is gone without anybody reviewing or holding anything: an administrator has changed the settings, or
 * a lead the schedule. It costs in proportion to what is open.
 */
final class SilentClearing {

    private static final int CHUNK = 200;

    private final UpkeepPorts ports;
    private final UpkeepPorts.Stores stores;
    private final FlagClearing clearing;
    private final Occurrences occurrences;

    SilentClearing(UpkeepPorts ports, FlagClearing clearing) {
        this.ports = ports;
        this.stores = ports.stores();
        this.clearing = clearing;
        this.occurrences = new Occurrences(stores.occurrences());
    }

    /** Artifacts first, until none is left; then rituals from the checkpoint on. */
    SweepRun chunk(SweepRun run) {
        List<Artifact> noLongerDue = stores.artifacts().flaggedNotDue(now(), CHUNK);
        return noLongerDue.isEmpty() ? clearRituals(run) : clearArtifacts(run, noLongerDue);
    }

    private SweepRun clearArtifacts(SweepRun run, List<Artifact> noLongerDue) {
        noLongerDue.forEach(a -> clearing.clearArtifact(
                a,
                new IssueRemark(
                        IssueRemark.Kind.REINSTATED, "", now(), a.nextReview().toString())));
        stores.artifacts().setFlagged(noLongerDue.stream().map(Artifact::id).toList(), false);
        return run.at(Phase.CLEARING, run.after(), new Tally(0, 0, noLongerDue.size(), 0));
    }

    private SweepRun clearRituals(SweepRun run) {
        List<Flag> open = stores.flags().open(FlagReason.CANCELLED_RITUAL, run.after(), CHUNK);
        if (open.isEmpty()) {
            return run.at(Phase.DIGESTS, 0, Tally.NONE);
        }
        Set<Long> standing = standing(open);
        List<Flag> gone =
                open.stream().filter(f -> !standing.contains(f.subject())).toList();
        gone.forEach(f -> clearing.clear(f, new IssueRemark(IssueRemark.Kind.RECONSIDERED, "", now(), "")));
        long last = open.get(open.size() - 1).subject();
        return run.at(Phase.CLEARING, last, new Tally(0, 0, gone.size(), 0));
    }

    /**
     * Rituals whose flags stand: the k occurrences since the flag's first one were all called off, or the last k were. Looking
     * at the last ones alone is not enough: when nobody says anything about the next occurrence, that mends nothing.
     */
    private Set<Long> standing(Collection<Flag> open) {
        int k = stores.settings().get().cancelledInARow();
        Map<Long, Instant> since = open.stream().collect(Collectors.toMap(Flag::subject, Flag::since));
        Map<Ritual, Instant> active =
                stores
                        .rituals()
                        .findAll(since.keySet().stream().map(RitualId::new).toList())
                        .values()
                        .stream()
                        .filter(Ritual::active)
                        .collect(Collectors.toMap(r -> r, r -> since.getOrDefault(r.id().value(), now())));
        return Stream.of(occurrences.firstFrom(active, now(), k), occurrences.lastBefore(active.keySet(), now(), k))
                .flatMap(some -> cancelledThroughout(some, k))
                .collect(Collectors.toSet());
    }

    private static Stream<Long> cancelledThroughout(List<Occurrence> some, int k) {
        Map<Long, List<Occurrence>> byRitual =
                some.stream().collect(Collectors.groupingBy(o -> o.ritual().id().value()));
        return byRitual.keySet().stream()
                .filter(id -> CancelledInARowPolicy.appliesSince(byRitual.getOrDefault(id, List.of()), k)
                        .isPresent());
    }

    private Instant now() {
        return ports.clock().instant();
    }
}
