package org.guildhall.core.upkeep;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.core.access.AccessControl;
import org.guildhall.core.access.Actor;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.ArtifactId;
import org.guildhall.core.artifact.ArtifactRepository;
import org.guildhall.core.community.Community;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.community.CommunityRepository;
import org.guildhall.core.community.CommunityService;
import org.guildhall.core.paging.Slice;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.ritual.RitualId;
import org.guildhall.core.ritual.RitualRepository;

/** Open flags together with what they are about; whoever may see that may see its flag. */
public final class FlagService {

    private final FlagRepository flags;
    private final ArtifactRepository artifacts;
    private final RitualRepository rituals;
    private final CommunityRepository communities;
    private final AccessControl access;

    /** Uses the repositories of upkeep. */
    public FlagService(UpkeepPorts.Stores stores, AccessControl access) {
        this.flags = stores.flags();
        this.artifacts = stores.artifacts();
        this.rituals = stores.rituals();
        this.communities = stores.communities();
        this.access = access;
    }

    /** A flag with what it is about: an artifact or a ritual. */
    public record Finding(Flag flag, Community community, Optional<Artifact> artifact, Optional<Ritual> ritual) {}

    /** Open flags that the actor may see, of one community or of all. */
    public Slice<Finding> open(
            Actor actor, Optional<CommunityId> community, SliceRequest request, CommunityService communityService) {
        community.ifPresent(id -> communityService.get(actor, id));
        Slice<Flag> slice = Slice.of(flags.open(community, request), request.limit(), f -> f.id().value());
        return new Slice<>(visible(actor, findings(slice.items())), slice.next());
    }

    /** What those flags are about, in one query a kind; flags whose subject is gone are left out. */
    public List<Finding> findings(Collection<Flag> some) {
        Map<ArtifactId, Artifact> artifactsById = artifacts.findAll(some.stream()
                .filter(f -> f.reason() == FlagReason.STALE_ARTIFACT)
                .map(f -> new ArtifactId(f.subject()))
                .toList());
        Map<RitualId, Ritual> ritualsById = rituals.findAll(some.stream()
                .filter(f -> f.reason() == FlagReason.CANCELLED_RITUAL)
                .map(f -> new RitualId(f.subject()))
                .toList());
        Map<CommunityId, Community> communitiesById = communities.findAll(
                some.stream().map(Flag::community).distinct().toList());
        return some.stream()
                .flatMap(f -> Optional.ofNullable(communitiesById.get(f.community()))
                        .map(c -> finding(f, c, artifactsById, ritualsById))
                        .stream())
                .filter(f -> f.artifact().isPresent() || f.ritual().isPresent())
                .toList();
    }

    /** Those findings that the actor may see; one question for all pages, one a space. */
    public List<Finding> visible(Actor actor, List<Finding> findings) {
        Set<PageRef> pages = access.visible(
                actor,
                findings.stream()
                        .flatMap(f -> f.artifact().stream())
                        .map(Artifact::page)
                        .toList());
        Map<CommunityId, Boolean> spaces = new HashMap<>();
        return findings.stream()
                .filter(f -> spaces.computeIfAbsent(
                        f.community().id(),
                        id -> access.canView(actor, f.community().space())))
                .filter(f -> f.artifact().isEmpty()
                        || pages.contains(f.artifact().get().page()))
                .toList();
    }

    private static Finding finding(
            Flag flag, Community community, Map<ArtifactId, Artifact> artifacts, Map<RitualId, Ritual> rituals) {
        boolean stale = flag.reason() == FlagReason.STALE_ARTIFACT;
        return new Finding(
                flag,
                community,
                stale ? Optional.ofNullable(artifacts.get(new ArtifactId(flag.subject()))) : Optional.empty(),
                stale ? Optional.empty() : Optional.ofNullable(rituals.get(new RitualId(flag.subject()))));
    }
}
