package org.guildhall.core.upkeep;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.ArtifactKind;
import org.guildhall.core.community.Community;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.ritual.Occurrence;
import org.guildhall.core.ritual.Occurrences;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.ritual.RitualId;
import org.guildhall.core.upkeep.SweepRun.Phase;
import org.guildhall.core.upkeep.SweepRun.Tally;
import org.jspecify.annotations.Nullable;

/** What a sweep does in each phase, one chunk at a time; each method returns the run as it is after the chunk. */
final class SweepPhases {

    private static final int CHUNK = 200;
    /** A ritual that was last cancelled longer ago than this has other troubles than cancellations. */
    private static final Duration LOOK_BACK = Duration.ofDays(3 * 365L);

    private final UpkeepPorts ports;
    private final UpkeepPorts.Stores stores;
    private final SilentClearing clearing;
    private final Digests digests;
    private final Occurrences occurrences;

    SweepPhases(UpkeepPorts ports, FlagClearing clearing, Digests digests) {
        this.ports = ports;
        this.stores = ports.stores();
        this.clearing = new SilentClearing(ports, clearing);
        this.digests = digests;
        this.occurrences = new Occurrences(stores.occurrences());
    }

    SweepRun chunk(SweepRun run) {
        return switch (run.phase()) {
            case PLANNING -> plan(run);
            case ARTIFACTS -> flagArtifacts(run);
            case RITUALS -> flagRituals(run);
            case CLEARING -> clearing.chunk(run);
            case DIGESTS -> tell(run);
            case DONE -> run;
        };
    }

    private SweepRun plan(SweepRun run) {
        UpkeepSettings settings = stores.settings().get();
        for (ArtifactKind kind : ArtifactKind.values()) {
            int days = settings.days(kind);
            List<Artifact> changed = stores.artifacts().plannedOtherwise(kind, days, CHUNK);
            if (!changed.isEmpty()) {
                stores.artifacts()
                        .saveAll(changed.stream().map(a -> a.plannedBy(days)).toList());
                return run.at(Phase.PLANNING, 0, Tally.NONE);
            }
        }
        return run.at(Phase.ARTIFACTS, 0, Tally.NONE);
    }

    /** Needs no checkpoint: what is flagged is not due and unflagged any more. */
    private SweepRun flagArtifacts(SweepRun run) {
        List<Artifact> due = stores.artifacts().dueUnflagged(now(), CHUNK);
        if (due.isEmpty()) {
            return run.at(Phase.RITUALS, 0, Tally.NONE);
        }
        List<Flag> found = due.stream()
                .map(a -> flag(a.community(), FlagReason.STALE_ARTIFACT, a.id().value(), a.nextReview()))
                .toList();
        List<Flag> flags = raise(withoutOpenOnes(FlagReason.STALE_ARTIFACT, found));
        Map<Long, FlagId> flagOf = flags.stream().collect(Collectors.toMap(Flag::subject, Flag::id));
        for (Artifact artifact : due) {
            FlagId flag = flagOf.get(artifact.id().value());
            if (flag != null) {
                ports.outbox().take(FlagMessages.label(artifact.page(), true, flag, now()));
            }
        }
        stores.artifacts().setFlagged(due.stream().map(Artifact::id).toList(), true);
        return run.at(Phase.ARTIFACTS, 0, new Tally(due.size(), flags.size(), 0, 0));
    }

    private SweepRun flagRituals(SweepRun run) {
        List<RitualId> candidates =
                stores.occurrences().withCancellationsSince(now().minus(LOOK_BACK), new RitualId(run.after()), CHUNK);
        if (candidates.isEmpty()) {
            return run.at(Phase.CLEARING, 0, Tally.NONE);
        }
        List<Ritual> rituals = stores.rituals().findAll(candidates).values().stream()
                .filter(Ritual::active)
                .toList();
        int k = stores.settings().get().cancelledInARow();
        Map<RitualId, List<Occurrence>> last = occurrences.lastBefore(rituals, now(), k).stream()
                .collect(Collectors.groupingBy(o -> o.ritual().id()));
        List<Flag> found = new ArrayList<>();
        for (Ritual ritual : rituals) {
            CancelledInARowPolicy.appliesSince(last.getOrDefault(ritual.id(), List.of()), k)
                    .ifPresent(since -> found.add(flag(
                            ritual.community(),
                            FlagReason.CANCELLED_RITUAL,
                            ritual.id().value(),
                            since)));
        }
        List<Flag> raised = raise(withoutOpenOnes(FlagReason.CANCELLED_RITUAL, found));
        long lastId = candidates.get(candidates.size() - 1).value();
        return run.at(Phase.RITUALS, lastId, new Tally(rituals.size(), raised.size(), 0, 0));
    }

    /** An artifact too can have an open flag without being marked as flagged: when its page was changed at that moment. */
    private List<Flag> withoutOpenOnes(FlagReason reason, List<Flag> found) {
        List<Long> subjects = found.stream().map(Flag::subject).toList();
        Set<Long> open = stores.flags().open(reason, subjects).stream()
                .map(Flag::subject)
                .collect(Collectors.toSet());
        return found.stream().filter(f -> !open.contains(f.subject())).toList();
    }

    private SweepRun tell(SweepRun run) {
        int told = digests.tell(run.id()).size();
        return run.at(Phase.DONE, 0, new Tally(0, 0, 0, told));
    }

    private List<Flag> raise(List<Flag> found) {
        List<Flag> flags = stores.flags().addAll(found);
        Map<CommunityId, Community> communities = stores.communities()
                .findAll(flags.stream().map(Flag::community).distinct().toList());
        boolean toDefault = stores.settings().get().project().isPresent();
        flags.stream()
                .filter(f -> toDefault || hasProject(communities.get(f.community())))
                .forEach(f -> ports.outbox().take(FlagMessages.issue(f, now())));
        return flags;
    }

    private static boolean hasProject(@Nullable Community community) {
        return community != null && community.project().isPresent();
    }

    private Flag flag(CommunityId community, FlagReason reason, long subject, Instant since) {
        return new Flag(
                new FlagId(0),
                community,
                reason,
                subject,
                since,
                now(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Instant now() {
        return ports.clock().instant();
    }
}
