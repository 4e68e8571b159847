package org.guildhall.core.ritual;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.core.access.AccessControl;
import org.guildhall.core.access.Actor;
import org.guildhall.core.artifact.PageDirectory;
import org.guildhall.core.artifact.PageSummary;
import org.guildhall.core.community.Community;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.community.CommunityService;
import org.guildhall.core.execution.Transactions;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Problems;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;

/**
 * Planning rituals, and saying what became of their occurrences.
 *
 * <p>Who sees the community sees its rituals; leads (and space and site administrators) plan them; facilitators too call
 * occurrences off, take that back and say that they were held.
 */
public final class RitualService {

    /** The longest stretch of time that can be asked for at once. */
    public static final Duration LONGEST_RANGE = Duration.ofDays(800);

    private static final int MOST_OCCURRENCES = 1000;
    private static final int REASON = 450;

    private final CommunityService communities;
    private final RitualRepository rituals;
    private final OccurrenceRepository deviations;
    private final PageDirectory pages;
    private final AccessControl access;
    private final Occurrences occurrences;
    private final List<OccurrenceListener> listeners;
    private final Transactions transactions;
    private final Clock clock;

    /** Uses the given ports; listeners are called in the order given. */
    public RitualService(
            CommunityService communities, Ports ports, List<OccurrenceListener> listeners, Execution execution) {
        this.communities = communities;
        this.rituals = ports.rituals();
        this.deviations = ports.deviations();
        this.pages = ports.pages();
        this.access = ports.access();
        this.occurrences = new Occurrences(deviations);
        this.listeners = List.copyOf(listeners);
        this.transactions = execution.transactions();
        this.clock = execution.clock();
    }

    /** What the service works with. */
    public record Ports(
            RitualRepository rituals, OccurrenceRepository deviations, PageDirectory pages, AccessControl access) {}

    /** How and when the service works. */
    public record Execution(Transactions transactions, Clock clock) {}

    /** The ritual, for whoever may see its community. */
    public Ritual get(Actor actor, RitualId id) {
        Optional<Ritual> found = rituals.find(id);
        Ritual ritual = found.orElseThrow(() -> unknown(id));
        try {
            communities.get(actor, ritual.community());
        } catch (Refusal invisible) {
            throw unknown(id);
        }
        return ritual;
    }

    /** The community's rituals. */
    public List<Ritual> ofCommunity(Actor actor, CommunityId community) {
        communities.get(actor, community);
        return rituals.ofCommunity(community);
    }

    /** Plans a ritual. */
    public Ritual plan(Actor actor, CommunityId community, RitualDraft draft) {
        communities.forLeading(actor, community);
        draft.check();
        Ritual ritual = new Ritual(
                new RitualId(0),
                community,
                draft.title(),
                draft.format(),
                draft.schedule().check(),
                draft.active(),
                0);
        return transactions.inTransaction(() -> rituals.add(ritual));
    }

    /** The ritual, for whoever may lead its community; everybody else who sees it is refused. */
    public Ritual forLeading(Actor actor, RitualId id) {
        Ritual ritual = get(actor, id);
        communities.forLeading(actor, ritual.community());
        return ritual;
    }

    /** The ritual, for whoever may say what becomes of its occurrences; everybody else who sees it is refused. */
    public Ritual forFacilitating(Actor actor, RitualId id) {
        Ritual ritual = get(actor, id);
        Community community = communities.get(actor, ritual.community());
        if (!communities.mayFacilitate(actor, community)) {
            throw Refusal.forbidden("ritual.facilitate.forbidden");
        }
        return ritual;
    }

    /** Changes a ritual that is still at the given revision. */
    public Ritual change(Actor actor, RitualId id, RitualDraft draft, long revision) {
        Ritual ritual = forLeading(actor, id);
        draft.check();
        if (ritual.revision() != revision) {
            throw Refusal.conflict(Problem.of("revision.other", "revision", Long.toString(ritual.revision())));
        }
        return transactions.inTransaction(() -> {
            Ritual changed = rituals.save(ritual.changedTo(draft));
            if (ritual.active() && !changed.active()) {
                listeners.forEach(l -> l.retired(changed));
            }
            return changed;
        });
    }

    /** Occurrences from {@code from} (included) to {@code to} (excluded), at most {@value #MOST_OCCURRENCES}. */
    public List<Occurrence> occurrences(Actor actor, RitualId id, Instant from, Instant to) {
        Ritual ritual = get(actor, id);
        new Problems()
                .require(from.isBefore(to), "range.order", "from", from.toString(), to.toString())
                .require(
                        Duration.between(from, to).compareTo(LONGEST_RANGE) <= 0,
                        "range.long",
                        "to",
                        Long.toString(LONGEST_RANGE.toDays()))
                .refuse();
        return occurrences.between(List.of(ritual), from, to, MOST_OCCURRENCES);
    }

    /** Calls an occurrence off; calling it off again replaces the reason. */
    public Occurrence cancel(Actor actor, RitualId id, Instant originalStart, String reason) {
        Ritual ritual = forFacilitating(actor, id);
        occurrence(ritual, originalStart);
        new Problems().requireText(reason, REASON, "reason").refuse();
        Cancellation cancellation = new Cancellation(id, originalStart, reason.strip(), user(actor), clock.instant());
        return transactions.inTransaction(() -> {
            if (occurrence(ritual, originalStart).session().isPresent()) {
                throw Refusal.conflict(Problem.of("occurrence.held", "originalStart", originalStart.toString()));
            }
            deviations.save(cancellation);
            return occurrence(ritual, originalStart);
        });
    }

    /** Takes a cancellation back; an occurrence that was not cancelled stays as it is. */
    public Occurrence reinstate(Actor actor, RitualId id, Instant originalStart) {
        Ritual ritual = forFacilitating(actor, id);
        occurrence(ritual, originalStart);
        return transactions.inTransaction(() -> {
            deviations.removeCancellation(id, originalStart);
            Occurrence occurrence = occurrence(ritual, originalStart);
            listeners.forEach(l -> l.reinstated(ritual, occurrence));
            return occurrence;
        });
    }

    /**
     * Says that an occurrence was held, with its summary page if there is one: a page of the community's space that the
     * actor may see. A cancellation of it is taken back. What has not begun was not held.
     */
    public Occurrence hold(Actor actor, RitualId id, Instant originalStart, Optional<PageRef> summary) {
        Ritual ritual = forFacilitating(actor, id);
        occurrence(ritual, originalStart);
        if (originalStart.isAfter(clock.instant())) {
            throw Refusal.conflict(Problem.of("occurrence.future", "originalStart", originalStart.toString()));
        }
        summary.ifPresent(page -> requireOwnPage(actor, page, ritual.community()));
        return record(ritual, new Session(id, originalStart, summary, user(actor), clock.instant()));
    }

    /**
     * Takes back that an occurrence was held; one that was not held stays as it is. If it had been called off before, it has to
     * be called off again; if a summary page tells of it, it counts as held again as soon as that page is saved.
     */
    public Occurrence retract(Actor actor, RitualId id, Instant originalStart) {
        Ritual ritual = forFacilitating(actor, id);
        occurrence(ritual, originalStart);
        return transactions.inTransaction(() -> {
            deviations.removeSession(id, originalStart);
            return occurrence(ritual, originalStart);
        });
    }

    /**
     * A summary of a session was published: the occurrence it tells of was held. Whoever may write the page may say so;
     * the day is taken in the ritual's zone. Nothing happens when the ritual had no occurrence that day, or when the day is
     * still to come: a page that was prepared counts when it is saved on that day or later.
     */
    public Optional<Occurrence> summarised(UserKey author, Ritual ritual, SummaryOfSession summary) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ritual.schedule().zone());
        if (summary.day().isAfter(today)) {
            return Optional.empty();
        }
        return onThatDay(ritual, summary.day())
                .filter(o -> !isToldBy(o, summary.page()))
                .map(o -> record(
                        ritual,
                        new Session(
                                ritual.id(), o.originalStart(), Optional.of(summary.page()), author, clock.instant())));
    }

    /**
     * A summary was corrected: it used to tell of a session on that day and no longer does, so the occurrence counts as held no
     * more. What somebody said without this page stays.
     */
    public void corrected(Ritual ritual, SummaryOfSession before) {
        onThatDay(ritual, before.day())
                .filter(o -> isToldBy(o, before.page()))
                .ifPresent(o -> transactions.inTransaction(() -> {
                    deviations.removeSession(ritual.id(), o.originalStart());
                    return o;
                }));
    }

    private Optional<Occurrence> onThatDay(Ritual ritual, LocalDate day) {
        Instant from = day.atStartOfDay(ritual.schedule().zone()).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(ritual.schedule().zone()).toInstant();
        return occurrences.between(List.of(ritual), from, to, 1).stream().findFirst();
    }

    private static boolean isToldBy(Occurrence occurrence, PageRef page) {
        return occurrence
                .session()
                .flatMap(Session::summary)
                .filter(page::equals)
                .isPresent();
    }

    private void requireOwnPage(Actor actor, PageRef ref, CommunityId id) {
        SpaceKey space = communities.get(actor, id).space();
        PageSummary page = Optional.of(ref)
                .filter(p -> access.visible(actor, List.of(p)).contains(p))
                .flatMap(pages::find)
                .orElseThrow(() -> Refusal.notFound("page.unknown", "summary", ref.toString()));
        new Problems()
                .require(page.space().equals(space), "page.space.other", "summary", space.value())
                .refuse();
    }

    private Occurrence record(Ritual ritual, Session session) {
        return transactions.inTransaction(() -> {
            deviations.removeCancellation(ritual.id(), session.originalStart());
            deviations.save(session);
            listeners.forEach(l -> l.held(ritual, session));
            return occurrence(ritual, session.originalStart());
        });
    }

    private Occurrence occurrence(Ritual ritual, Instant originalStart) {
        return occurrences
                .at(ritual, originalStart)
                .orElseThrow(() -> Refusal.notFound("occurrence.unknown", "originalStart", originalStart.toString()));
    }

    private static UserKey user(Actor actor) {
        return actor.user().orElseThrow(() -> Refusal.forbidden("ritual.facilitate.forbidden"));
    }

    private static Refusal unknown(RitualId id) {
        return Refusal.notFound("ritual.unknown", "id", Long.toString(id.value()));
    }
}
