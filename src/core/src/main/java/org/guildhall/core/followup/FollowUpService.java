package org.guildhall.core.followup;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.core.access.AccessControl;
import org.guildhall.core.access.Actor;
import org.guildhall.core.artifact.PageDirectory;
import org.guildhall.core.artifact.PageSummary;
import org.guildhall.core.community.Community;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.community.CommunityService;
import org.guildhall.core.execution.Transactions;
import org.guildhall.core.outbox.Outbox;
import org.guildhall.core.outbox.OutboxMessage;
import org.guildhall.core.paging.Slice;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Problems;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.UserKey;

/**
 * Raising follow-ups from pages.
 *
 * <p>Whoever is logged in and sees the page may raise one; Jira decides, acting as that person, whether the issue may be
 * created.
 */
public final class FollowUpService {

    private final Ports ports;
    private final CommunityService communities;
    private final Outbox outbox;

    /** What the service works with. */
    public record Ports(
            FollowUpRepository followUps,
            PageDirectory pages,
            AccessControl access,
            Transactions transactions,
            Clock clock) {}

    /** A follow-up, what became of the attempt to raise its issue, and whether it was unknown before. */
    public record Raised(FollowUp followUp, OutboxMessage message, boolean isNew) {}

    private record Stored(FollowUp followUp, boolean isNew) {}

    /** Uses the given ports. */
    public FollowUpService(Ports ports, CommunityService communities, Outbox outbox) {
        this.ports = ports;
        this.communities = communities;
        this.outbox = outbox;
    }

    /**
     * Raises a follow-up and tries at once to raise its issue; when Jira is out of reach the outbox goes on trying. With a
     * key that is known, it is the follow-up raised before.
     */
    public Raised raise(Actor actor, CommunityId id, FollowUpDraft draft) {
        UserKey by = person(actor);
        Community community = forRaising(actor, id);
        draft.check();
        PageSummary page = visiblePage(actor, draft.page());
        new Problems()
                .require(
                        page.space().equals(community.space()),
                        "page.space.other",
                        "page",
                        community.space().value())
                .refuse();
        if (community.project().isEmpty()) {
            throw Refusal.conflict(Problem.of("community.project.missing", "project", community.name()));
        }
        Stored stored = ports.transactions().inTransaction(() -> storeOnce(by, community, draft));
        FollowUp followUp = stored.followUp();
        OutboxMessage message = outbox.deliverNow(IssueDelivery.keyOf(followUp));
        return new Raised(ports.followUps().find(followUp.id()).orElse(followUp), message, stored.isNew());
    }

    /** The community, for whoever may raise follow-ups in it: everybody who is logged in and sees it. */
    public Community forRaising(Actor actor, CommunityId id) {
        person(actor);
        return communities.get(actor, id);
    }

    /** The community's follow-ups that were raised on pages the actor may see. */
    public Slice<FollowUp> ofCommunity(Actor actor, CommunityId id, SliceRequest request) {
        communities.get(actor, id);
        Slice<FollowUp> slice =
                Slice.of(ports.followUps().ofCommunity(id, request), request.limit(), f -> f.id().value());
        Set<PageRef> visible = ports.access()
                .visible(actor, slice.items().stream().map(FollowUp::page).toList());
        return slice.keeping(
                slice.items().stream().filter(f -> visible.contains(f.page())).toList());
    }

    private Stored storeOnce(UserKey by, Community community, FollowUpDraft draft) {
        Optional<FollowUp> known = ports.followUps().findByKey(draft.key());
        if (known.isPresent()) {
            return new Stored(taken(sameCause(known.get(), by, draft)), false);
        }
        FollowUp followUp = ports.followUps()
                .add(new FollowUp(
                        new FollowUpId(0),
                        community.id(),
                        draft.page(),
                        draft.key(),
                        draft.summary().strip(),
                        draft.ifThen().strip(),
                        by,
                        ports.clock().instant(),
                        Optional.empty()));
        return new Stored(taken(followUp), true);
    }

    /** The outbox forgets messages after a while; one that is known it does not take again. */
    private FollowUp taken(FollowUp followUp) {
        outbox.take(OutboxMessage.of(
                IssueDelivery.keyOf(followUp),
                IssueDelivery.TYPE,
                Map.of(IssueDelivery.FOLLOW_UP, Long.toString(followUp.id().value())),
                Optional.of(followUp.raisedBy()),
                ports.clock().instant()));
        return followUp;
    }

    private static FollowUp sameCause(FollowUp known, UserKey by, FollowUpDraft draft) {
        if (!known.page().equals(draft.page()) || !known.raisedBy().equals(by)) {
            throw Refusal.conflict(Problem.of("followup.key.used", "key", draft.key()));
        }
        return known;
    }

    private static UserKey person(Actor actor) {
        return actor.user().orElseThrow(() -> Refusal.forbidden("followup.raise.forbidden"));
    }

    private PageSummary visiblePage(Actor actor, PageRef page) {
        return Optional.of(page)
                .filter(p -> ports.access().visible(actor, List.of(p)).contains(p))
                .flatMap(ports.pages()::find)
                .orElseThrow(() -> Refusal.notFound("page.unknown", "page", page.toString()));
    }
}
