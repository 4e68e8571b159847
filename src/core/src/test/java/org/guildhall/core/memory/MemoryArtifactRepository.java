package org.guildhall.core.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.ArtifactId;
import org.guildhall.core.artifact.ArtifactKind;
import org.guildhall.core.artifact.ArtifactRepository;
import org.guildhall.core.artifact.Review;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.PageRef;

/** Artifacts and reviews in memory; counts how many artifacts its lists handed out. */
public final class MemoryArtifactRepository implements ArtifactRepository, Rememberable {

    private final MemoryTable<Artifact> table = new MemoryTable<>();
    private final MemoryTable<Artifact> shelf = new MemoryTable<>();
    private final MemoryTable<Review> reviews = new MemoryTable<>();
    private final AtomicLong handedOut = new AtomicLong();

    /** How many artifacts lists have handed out: what a caller costs. */
    public long handedOut() {
        return handedOut.get();
    }

    @Override
    public Optional<Artifact> find(ArtifactId id) {
        return table.find(id.value());
    }

    @Override
    public Map<ArtifactId, Artifact> findAll(Collection<ArtifactId> ids) {
        Map<ArtifactId, Artifact> found = new HashMap<>();
        counted(table.findAll(a -> ids.contains(a.id()))).forEach(a -> found.put(a.id(), a));
        return found;
    }

    @Override
    public Optional<Artifact> findByPage(PageRef page) {
        return table.findFirst(a -> a.page().equals(page));
    }

    @Override
    public List<Artifact> ofCommunity(CommunityId community, SliceRequest request) {
        return counted(table.findAfter(
                request.after(), request.limit() + 1L, a -> a.community().equals(community)));
    }

    @Override
    public Artifact add(Artifact a) {
        if (findByPage(a.page()).isPresent()) {
            throw Refusal.conflict(
                    Problem.of("artifact.exists", "page", a.page().toString()));
        }
        return table.add(id -> new Artifact(
                new ArtifactId(id),
                a.community(),
                a.page(),
                a.kind(),
                a.owner(),
                a.confirmedAt(),
                a.nextReview(),
                a.plannedDays(),
                a.flagged()));
    }

    @Override
    public void save(Artifact artifact) {
        boolean confirmedMeanwhile = find(artifact.id())
                .filter(stored -> stored.confirmedAt().isAfter(artifact.confirmedAt()))
                .isPresent();
        if (!confirmedMeanwhile) {
            table.put(artifact.id().value(), artifact);
        }
    }

    @Override
    public void setFlagged(Collection<ArtifactId> ids, boolean flagged) {
        ids.forEach(id -> find(id).ifPresent(stored -> table.put(id.value(), stored.flagged(flagged))));
    }

    @Override
    public void saveAll(Collection<Artifact> artifacts) {
        artifacts.forEach(this::save);
    }

    @Override
    public void remove(ArtifactId id) {
        table.remove(id.value());
        reviews.removeAll(r -> r.artifact().equals(id));
    }

    @Override
    public void shelve(ArtifactId id) {
        Artifact artifact = find(id).orElseThrow();
        discardShelved(artifact.page());
        shelf.add(row -> artifact);
        table.remove(id.value());
    }

    @Override
    public Optional<Artifact> unshelve(PageRef page) {
        Optional<Artifact> back = shelf.findFirst(a -> a.page().equals(page)).map(a -> add(a.flagged(false)));
        shelf.findFirst(a -> a.page().equals(page))
                .ifPresent(was -> back.ifPresent(is -> {
                    reviews(was.id(), Integer.MAX_VALUE)
                            .forEach(r -> add(new Review(is.id(), r.by(), r.at(), r.evidence(), r.note())));
                    discardShelved(page);
                }));
        return back;
    }

    @Override
    public void discardShelved(PageRef page) {
        shelf.findFirst(a -> a.page().equals(page))
                .ifPresent(a -> reviews.removeAll(r -> r.artifact().equals(a.id())));
        shelf.removeAll(a -> a.page().equals(page));
    }

    @Override
    public List<Artifact> dueUnflagged(Instant now, int limit) {
        return counted(table.findAll(a -> a.isStale(now) && !a.flagged()).stream()
                .sorted(Comparator.comparing(Artifact::nextReview))
                .limit(limit)
                .toList());
    }

    @Override
    public List<Artifact> plannedOtherwise(ArtifactKind kind, int days, int limit) {
        return counted(table.findAfter(0, limit, a -> a.kind() == kind && a.plannedDays() != days));
    }

    @Override
    public List<Artifact> flaggedNotDue(Instant now, int limit) {
        return counted(table.findAfter(0, limit, a -> a.flagged() && !a.isStale(now)));
    }

    @Override
    public void add(Review review) {
        reviews.add(id -> review);
    }

    @Override
    public List<Review> reviews(ArtifactId artifact, int limit) {
        return reviews.findAll(r -> r.artifact().equals(artifact)).stream()
                .sorted(Comparator.comparing(Review::at).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public Runnable remember() {
        Runnable first = table.remember();
        Runnable second = reviews.remember();
        Runnable third = shelf.remember();
        return () -> {
            first.run();
            second.run();
            third.run();
        };
    }

    private List<Artifact> counted(List<Artifact> artifacts) {
        handedOut.addAndGet(artifacts.size());
        return artifacts;
    }
}
