package org.guildhall.core.upkeep;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.ArtifactKind;
import org.guildhall.core.paging.Slice;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.reference.UserKey;
import org.guildhall.core.upkeep.FlagService.Finding;
import org.guildhall.core.upkeep.SweepRun.Phase;
import org.guildhall.core.upkeep.SweepRun.Trigger;

/** A whole sweep in one transaction that is undone: it finds exactly what the next one would, and leaves nothing behind. */
final class DryRun {

    private final UpkeepPorts ports;
    private final FlagService flags;
    private final SweepPhases phases;
    private final Digests digests;

    DryRun(UpkeepPorts ports, FlagService flags, SweepPhases phases, Digests digests) {
        this.ports = ports;
        this.flags = flags;
        this.phases = phases;
        this.digests = digests;
    }

    /** Undoes the transaction; it tells of no failure. */
    private static final class Undo extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    SweepPreview with(UpkeepSettings settings) {
        Deque<SweepPreview> found = new ArrayDeque<>();
        try {
            ports.transactions().inTransaction(() -> {
                found.addLast(sweep(settings));
                throw new Undo();
            });
        } catch (Undo asIntended) {
            return found.getLast();
        }
        throw new IllegalStateException("A transaction that was to be undone was not");
    }

    private SweepPreview sweep(UpkeepSettings settings) {
        ports.stores().settings().save(settings);
        SweepRun run = ports.stores()
                .sweeps()
                .add(SweepRun.begun(Trigger.PERSON, ports.clock().instant()));
        while (run.phase() != Phase.DIGESTS) {
            run = phases.chunk(run);
        }
        Map<UserKey, Integer> told = digests.tell(run.id());
        return found(run, told);
    }

    private SweepPreview found(SweepRun run, Map<UserKey, Integer> told) {
        Map<ArtifactKind, Integer> pages = new EnumMap<>(ArtifactKind.class);
        int rituals = 0;
        Optional<SliceRequest> request = Optional.of(SliceRequest.first());
        while (request.isPresent()) {
            Slice<Flag> slice = Slice.of(
                    ports.stores().flags().open(Optional.empty(), request.get()),
                    request.get().limit(),
                    f -> f.id().value());
            for (Finding finding : flags.findings(slice.items().stream()
                    .filter(f -> !f.raisedAt().isBefore(run.startedAt()))
                    .toList())) {
                finding.artifact().map(Artifact::kind).ifPresent(kind -> pages.merge(kind, 1, Integer::sum));
                rituals += finding.ritual().isPresent() ? 1 : 0;
            }
            request = slice.next().isPresent()
                    ? Optional.of(new SliceRequest(slice.next().getAsLong(), SliceRequest.MOST))
                    : Optional.empty();
        }
        return new SweepPreview(pages, rituals, run.tally().cleared(), told);
    }
}
