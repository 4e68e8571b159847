package org.guildhall.core.community;

import java.util.List;
import java.util.Optional;
import org.guildhall.core.access.AccessControl;
import org.guildhall.core.access.Actor;
import org.guildhall.core.execution.Transactions;
import org.guildhall.core.paging.Slice;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.SpaceKey;

/**
 * Founding, finding and changing communities.
 *
 * <p>Who may see the space sees its community. Administrators of the space found one (S3: no site administrator is needed);
 * they, its leads and site administrators change it.
 */
public final class CommunityService {

    private final CommunityRepository communities;
    private final AccessControl access;
    private final Transactions transactions;

    /** Uses the given ports. */
    public CommunityService(CommunityRepository communities, AccessControl access, Transactions transactions) {
        this.communities = communities;
        this.access = access;
        this.transactions = transactions;
    }

    /** The community, for whoever may see its space. */
    public Community get(Actor actor, CommunityId id) {
        return communities
                .find(id)
                .filter(c -> access.canView(actor, c.space()))
                .orElseThrow(() -> Refusal.notFound("community.unknown", "id", Long.toString(id.value())));
    }

    /** The community of that space, if there is one that the actor may see. */
    public Optional<Community> findBySpace(Actor actor, SpaceKey space) {
        return communities.findBySpace(space).filter(c -> access.canView(actor, c.space()));
    }

    /** Communities that the actor may see. */
    public Slice<Community> list(Actor actor, SliceRequest request) {
        Slice<Community> slice = Slice.of(communities.list(request), request.limit(), c -> c.id().value());
        List<Community> visible = slice.items().stream()
                .filter(c -> access.canView(actor, c.space()))
                .toList();
        return slice.keeping(visible);
    }

    /** Founds a community in a space that has none. */
    public Community found(Actor actor, CommunityDraft draft) {
        requireMayFound(actor, draft.space());
        draft.check();
        return transactions.inTransaction(() -> {
            if (communities.findBySpace(draft.space()).isPresent()) {
                throw Refusal.conflict(
                        Problem.of("community.exists", "space", draft.space().value()));
            }
            return communities.add(draft);
        });
    }

    /** Refuses whoever may not found a community in the space. */
    public void requireMayFound(Actor actor, SpaceKey space) {
        if (!access.canView(actor, space)) {
            throw Refusal.notFound("space.unknown", "space", space.value());
        }
        if (!access.canAdminister(actor, space)) {
            throw Refusal.forbidden("community.found.forbidden");
        }
    }

    /** Changes a community that is still at the given revision. */
    public Community change(Actor actor, CommunityId id, CommunityDraft draft, long revision) {
        Community community = forLeading(actor, id);
        draft.check();
        return transactions.inTransaction(() -> {
            requireRevision(community, revision);
            return communities.save(community.changedTo(draft));
        });
    }

    /** The community, for whoever may lead it; everybody else who sees it is refused. */
    public Community forLeading(Actor actor, CommunityId id) {
        Community community = get(actor, id);
        if (!mayLead(actor, community)) {
            throw Refusal.forbidden("community.lead.forbidden");
        }
        return community;
    }

    /** Whether the actor may change the community and its rituals: leads, space and site administrators. */
    public boolean mayLead(Actor actor, Community community) {
        return actor.user().filter(u -> community.has(u, Role.LEAD)).isPresent()
                || access.canAdminister(actor, community.space())
                || access.isAdministrator(actor);
    }

    /** Whether the actor may run the community's rituals: facilitators too. */
    public boolean mayFacilitate(Actor actor, Community community) {
        return actor.user().filter(u -> community.has(u, Role.FACILITATOR)).isPresent() || mayLead(actor, community);
    }

    private static void requireRevision(Community community, long revision) {
        if (community.revision() != revision) {
            throw Refusal.conflict(Problem.of("revision.other", "revision", Long.toString(community.revision())));
        }
    }
}
