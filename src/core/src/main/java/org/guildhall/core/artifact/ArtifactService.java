package org.guildhall.core.artifact;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.guildhall.core.access.AccessControl;
import org.guildhall.core.access.Actor;
import org.guildhall.core.community.Community;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.community.CommunityRepository;
import org.guildhall.core.community.CommunityService;
import org.guildhall.core.execution.Transactions;
import org.guildhall.core.paging.Slice;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.problem.Problems;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.UserKey;

/**
 * Registering pages as artifacts and reviewing them.
 *
 * <p>Who sees a page sees that it is an artifact; who may edit it may register and review it. A page that the actor may
 * not see and a page that does not exist get the same answer.
 */
public final class ArtifactService {

    private static final int NOTE = 450;

    private final Ports ports;
    private final CommunityService communityService;
    private final ReviewIntervals intervals;
    private final List<ReviewListener> listeners;

    /** What the service works with. */
    public record Ports(
            ArtifactRepository artifacts,
            CommunityRepository communities,
            PageDirectory pages,
            AccessControl access,
            Transactions transactions,
            Clock clock) {}

    /** Uses the given ports; listeners are called in the order given. */
    public ArtifactService(
            Ports ports, CommunityService communityService, ReviewIntervals intervals, List<ReviewListener> listeners) {
        this.ports = ports;
        this.communityService = communityService;
        this.intervals = intervals;
        this.listeners = List.copyOf(listeners);
    }

    /**
     * A page was published that says by its macros what kind of artifact it is: registers it with the community of its
     * space, or changes its kind. A space without a community has no artifacts.
     */
    public Optional<Artifact> published(PageSummary page, ArtifactKind kind) {
        return ports.communities().findBySpace(page.space()).map(community -> ports.transactions()
                .inTransaction(() -> register(community, page, kind)));
    }

    /** A page ceased to be one of the community's: deleted for good, or published without its macro. */
    public void withdraw(PageRef page) {
        take(page, a -> ports.artifacts().remove(a.id()));
    }

    /** A page went into the trash: it is no artifact there, but its kind, its dates and its reviews are kept. */
    public void trashed(PageRef page) {
        take(page, a -> ports.artifacts().shelve(a.id()));
    }

    /** A page was deleted for good; nothing is kept of it. */
    public void deleted(PageRef page) {
        ports.transactions().inTransaction(() -> {
            withdraw(page);
            ports.artifacts().discardShelved(page);
            return page;
        });
    }

    /** A page came back from the trash, and with it what it was, unless its space has another community by now. */
    public void restored(PageSummary page) {
        ports.transactions().inTransaction(() -> {
            Optional<CommunityId> keeper =
                    ports.communities().findBySpace(page.space()).map(Community::id);
            Optional<Artifact> artifact = ports.artifacts().unshelve(page.page());
            artifact.filter(a -> !keeper.equals(Optional.of(a.community())))
                    .ifPresent(a -> ports.artifacts().remove(a.id()));
            return artifact;
        });
    }

    private void take(PageRef page, Consumer<Artifact> away) {
        ports.transactions().inTransaction(() -> {
            Optional<Artifact> artifact = ports.artifacts().findByPage(page);
            artifact.ifPresent(a -> {
                listeners.forEach(l -> l.withdrawn(a));
                away.accept(a);
            });
            return artifact;
        });
    }

    /** Registers a page that has no macro, for example one that existed before its community. */
    public Artifact register(Actor actor, CommunityId id, PageRef ref, ArtifactKind kind) {
        Community community = communityService.get(actor, id);
        PageSummary page = visiblePage(actor, ref);
        if (!ports.access().canEdit(actor, ref)) {
            throw Refusal.forbidden("page.edit.forbidden");
        }
        new Problems()
                .require(
                        page.space().equals(community.space()),
                        "page.space.other",
                        "page",
                        community.space().value())
                .refuse();
        return ports.transactions().inTransaction(() -> register(community, page, kind));
    }

    /** The artifact, for whoever may see its page. */
    public Artifact get(Actor actor, ArtifactId id) {
        return ports.artifacts()
                .find(id)
                .filter(a -> isVisible(actor, a.page()))
                .orElseThrow(() -> unknown(id));
    }

    /** The community's artifacts whose pages the actor may see. */
    public Slice<Artifact> ofCommunity(Actor actor, CommunityId community, SliceRequest request) {
        communityService.get(actor, community);
        Slice<Artifact> slice =
                Slice.of(ports.artifacts().ofCommunity(community, request), request.limit(), a -> a.id().value());
        Set<PageRef> visible = ports.access()
                .visible(actor, slice.items().stream().map(Artifact::page).toList());
        return slice.keeping(
                slice.items().stream().filter(a -> visible.contains(a.page())).toList());
    }

    /** Those of the artifacts that the actor may review, in one question. */
    public Set<ArtifactId> reviewable(Actor actor, Collection<Artifact> some) {
        Set<PageRef> editable =
                ports.access().editable(actor, some.stream().map(Artifact::page).toList());
        return some.stream()
                .filter(a -> actor.user().isPresent() && editable.contains(a.page()))
                .map(Artifact::id)
                .collect(Collectors.toSet());
    }

    /** Takes a review: the artifact is confirmed, its next review date moves on by what the evidence earns. */
    public Artifact review(Actor actor, ArtifactId id, Evidence evidence, String note) {
        forReviewing(actor, id);
        UserKey by = actor.user().orElseThrow(() -> Refusal.forbidden("artifact.review.forbidden"));
        new Problems()
                .require(note.length() <= NOTE, "text.long", "note", Integer.toString(NOTE))
                .refuse();
        Review review = new Review(id, by, ports.clock().instant(), evidence, note.strip());
        return ports.transactions().inTransaction(() -> {
            Artifact current = ports.artifacts().find(id).orElseThrow(() -> unknown(id));
            Artifact confirmed = current.confirmed(review.at(), intervals.days(current.kind()), evidence);
            ports.artifacts().add(review);
            ports.artifacts().save(confirmed);
            listeners.forEach(l -> l.reviewed(confirmed, review));
            return confirmed;
        });
    }

    /** The artifact, for whoever may review it: who may edit its page; everybody else who sees it is refused. */
    public Artifact forReviewing(Actor actor, ArtifactId id) {
        Artifact artifact = get(actor, id);
        if (!ports.access().canEdit(actor, artifact.page())) {
            throw Refusal.forbidden("artifact.review.forbidden");
        }
        return artifact;
    }

    private Artifact register(Community community, PageSummary page, ArtifactKind kind) {
        int days = intervals.days(kind);
        Optional<Artifact> existing = ports.artifacts().findByPage(page.page());
        if (existing.isPresent()) {
            Artifact artifact = existing.get();
            if (artifact.kind() == kind) {
                return artifact;
            }
            Artifact changed = artifact.as(kind, days);
            ports.artifacts().save(changed);
            return changed;
        }
        return ports.artifacts().add(Artifact.unreviewed(community.id(), page, kind, days));
    }

    private PageSummary visiblePage(Actor actor, PageRef ref) {
        return Optional.of(ref)
                .filter(p -> isVisible(actor, p))
                .flatMap(ports.pages()::find)
                .orElseThrow(() -> Refusal.notFound("page.unknown", "page", ref.toString()));
    }

    private static Refusal unknown(ArtifactId id) {
        return Refusal.notFound("artifact.unknown", "id", Long.toString(id.value()));
    }

    private boolean isVisible(Actor actor, PageRef page) {
        return ports.access().visible(actor, List.of(page)).contains(page);
    }
}
