package org.guildhall.core.overview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.core.access.Actor;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.Review;
import org.guildhall.core.community.Community;
import org.guildhall.core.community.CommunityService;
import org.guildhall.core.followup.FollowUpRepository;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.ritual.Occurrence;
import org.guildhall.core.ritual.Occurrences;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.upkeep.Flag;
import org.guildhall.core.upkeep.FlagReason;
import org.guildhall.core.upkeep.UpkeepPorts;

/** Loads what the macros of one page need: a constant number of queries, whatever macros there are and how many. */
public final class PageOverviews {

    private static final Duration BACK = Duration.ofDays(15);
    private static final Duration AHEAD = Duration.ofDays(200);
    private static final int OCCURRENCES_EACH = 20;

    private final CommunityService communities;
    private final UpkeepPorts.Stores stores;
    private final FollowUpRepository followUps;
    private final Clock clock;

    /** Uses the given ports. */
    public PageOverviews(
            CommunityService communities, UpkeepPorts.Stores stores, FollowUpRepository followUps, Clock clock) {
        this.communities = communities;
        this.stores = stores;
        this.followUps = followUps;
        this.clock = clock;
    }

    /** What the macros of a page may show to a reader who may see the page. */
    public PageOverview load(Actor reader, SpaceKey space, PageRef page) {
        return communities
                .findBySpace(reader, space)
                .map(community -> load(reader, community, page))
                .orElseGet(() -> PageOverview.empty(clock.instant()));
    }

    private PageOverview load(Actor reader, Community community, PageRef page) {
        Instant now = clock.instant();
        Optional<Artifact> artifact = stores.artifacts().findByPage(page);
        Optional<Review> lastReview = artifact.flatMap(
                a -> stores.artifacts().reviews(a.id(), 1).stream().findFirst());
        List<Ritual> rituals = stores.rituals().ofCommunity(community.id()).stream()
                .filter(Ritual::active)
                .toList();
        List<Occurrence> occurrences = new Occurrences(stores.occurrences())
                .between(rituals, now.minus(BACK), now.plus(AHEAD), OCCURRENCES_EACH);
        return new PageOverview(
                now,
                Optional.of(community),
                artifact,
                lastReview,
                flags(artifact, rituals),
                rituals,
                occurrences,
                followUps.ofPage(page),
                communities.mayFacilitate(reader, community));
    }

    private List<Flag> flags(Optional<Artifact> artifact, List<Ritual> rituals) {
        List<Flag> flags = new ArrayList<>();
        artifact.ifPresent(a -> flags.addAll(stores.flags().open(FlagReason.STALE_ARTIFACT, List.of(a.id().value()))));
        flags.addAll(stores.flags()
                .open(
                        FlagReason.CANCELLED_RITUAL,
                        rituals.stream().map(r -> r.id().value()).toList()));
        return flags;
    }
}
