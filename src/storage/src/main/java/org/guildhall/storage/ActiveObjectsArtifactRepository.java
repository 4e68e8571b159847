package org.guildhall.storage;

import static org.guildhall.storage.Columns.change;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.ArtifactId;
import org.guildhall.core.artifact.ArtifactKind;
import org.guildhall.core.artifact.ArtifactRepository;
import org.guildhall.core.artifact.Review;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.reference.PageRef;
import org.guildhall.storage.entity.ArtifactEntity;
import org.guildhall.storage.entity.Row;

/** Artifacts and their reviews on Active Objects. */
public final class ActiveObjectsArtifactRepository implements ArtifactRepository {

    private final Tables tables;
    private final ReviewRows reviews;
    private final ArtifactShelf shelf;

    /** Uses the plugin's Active Objects. */
    public ActiveObjectsArtifactRepository(ActiveObjects ao) {
        this.tables = new Tables(ao);
        this.reviews = new ReviewRows(tables);
        this.shelf = new ArtifactShelf(tables, reviews);
    }

    @Override
    public Optional<Artifact> find(ArtifactId id) {
        return tables.byId(ArtifactEntity.class, id.value()).map(ActiveObjectsArtifactRepository::artifact);
    }

    @Override
    public Map<ArtifactId, Artifact> findAll(Collection<ArtifactId> ids) {
        return rows(ids).stream()
                .map(ActiveObjectsArtifactRepository::artifact)
                .collect(Collectors.toMap(Artifact::id, a -> a));
    }

    @Override
    public Optional<Artifact> findByPage(PageRef page) {
        return tables.first(ArtifactEntity.class, Query.select().where(ArtifactEntity.PAGE_ID + " = ?", page.id()))
                .map(ActiveObjectsArtifactRepository::artifact);
    }

    @Override
    public List<Artifact> ofCommunity(CommunityId community, SliceRequest request) {
        return find(Slices.query(request, ArtifactEntity.COMMUNITY_ID + " = ?", community.value()));
    }

    @Override
    public Artifact add(Artifact a) {
        return artifact(tables.create(
                ArtifactEntity.class,
                ArtifactRows.columns(a, ArtifactEntity.FLAGGED, a.flagged()),
                Problem.of("artifact.exists", "page", a.page().toString())));
    }

    @Override
    public void save(Artifact artifact) {
        saveAll(List.of(artifact));
    }

    /** One statement reads them all; Active Objects writes each changed row with a statement of its own. */
    @Override
    public void saveAll(Collection<Artifact> artifacts) {
        Map<Long, Artifact> byId = artifacts.stream().collect(Collectors.toMap(a -> a.id().value(), a -> a));
        List<ArtifactEntity> rows = rows(artifacts.stream().map(Artifact::id).toList());
        for (ArtifactEntity row : rows) {
            Optional.ofNullable(byId.get(row.getId())).ifPresent(a -> write(a, row));
        }
    }

    @Override
    public void setFlagged(Collection<ArtifactId> ids, boolean flagged) {
        for (ArtifactEntity row : rows(ids)) {
            change(row.getFlagged(), flagged, row::setFlagged);
            row.save();
        }
    }

    @Override
    public void remove(ArtifactId id) {
        tables.whole(() -> {
            reviews.removeOf(id);
            tables.delete(ArtifactEntity.class, Row.ID + " = ?", id.value());
            return id;
        });
    }

    @Override
    public void shelve(ArtifactId id) {
        tables.whole(() -> {
            find(id).ifPresent(shelf::put);
            tables.delete(ArtifactEntity.class, Row.ID + " = ?", id.value());
            return id;
        });
    }

    @Override
    public Optional<Artifact> unshelve(PageRef page) {
        return tables.whole(() -> shelf.take(page).map(was -> {
            Artifact back = add(was);
            reviews.move(was.id(), back.id());
            return back;
        }));
    }

    @Override
    public void discardShelved(PageRef page) {
        tables.whole(() -> {
            shelf.discard(page);
            return page;
        });
    }

    @Override
    public List<Artifact> dueUnflagged(Instant now, int limit) {
        return find(Slices.inOrder(
                ArtifactEntity.NEXT_REVIEW,
                limit,
                ArtifactEntity.FLAGGED + " = ? AND " + ArtifactEntity.NEXT_REVIEW + " <= ?",
                false,
                now.toEpochMilli()));
    }

    /**
     * Two ranges of one index, in two statements: H2 reads every artifact of the kind when they are joined by OR, and also
     * those with exactly the limit of a range when that is left open.
     */
    @Override
    public List<Artifact> plannedOtherwise(ArtifactKind kind, int days, int limit) {
        List<Artifact> found = new ArrayList<>(planned(kind, " <= ?", days - 1, limit));
        if (found.size() < limit) {
            found.addAll(planned(kind, " >= ?", days + 1, limit - found.size()));
        }
        return found;
    }

    private List<Artifact> planned(ArtifactKind kind, String comparison, int days, int limit) {
        return find(Slices.inOrder(
                ArtifactEntity.PLANNED_DAYS,
                limit,
                ArtifactEntity.KIND_NAME + " = ? AND " + ArtifactEntity.PLANNED_DAYS + comparison,
                kind.name(),
                days));
    }

    @Override
    public List<Artifact> flaggedNotDue(Instant now, int limit) {
        return find(Slices.inOrder(
                ArtifactEntity.NEXT_REVIEW,
                limit,
                ArtifactEntity.FLAGGED + " = ? AND " + ArtifactEntity.NEXT_REVIEW + " > ?",
                true,
                now.toEpochMilli()));
    }

    @Override
    public void add(Review review) {
        reviews.add(review);
    }

    @Override
    public List<Review> reviews(ArtifactId artifact, int limit) {
        return reviews.latest(artifact, limit);
    }

    private List<ArtifactEntity> rows(Collection<ArtifactId> ids) {
        return tables.findIn(
                ArtifactEntity.class,
                Row.ID,
                ids.stream().map(ArtifactId::value).toList());
    }

    private List<Artifact> find(Query query) {
        return tables.find(ArtifactEntity.class, query).stream()
                .map(ActiveObjectsArtifactRepository::artifact)
                .toList();
    }

    private static void write(Artifact to, ArtifactEntity row) {
        if (row.getConfirmedAt() > to.confirmedAt().toEpochMilli()) {
            return;
        }
        change(row.getKindName(), to.kind().name(), row::setKindName);
        change(row.getOwnerKey(), to.owner().value(), row::setOwnerKey);
        change(row.getConfirmedAt(), to.confirmedAt().toEpochMilli(), row::setConfirmedAt);
        change(row.getNextReview(), to.nextReview().toEpochMilli(), row::setNextReview);
        change(row.getPlannedDays(), to.plannedDays(), row::setPlannedDays);
        change(row.getFlagged(), to.flagged(), row::setFlagged);
        row.save();
    }

    private static Artifact artifact(ArtifactEntity row) {
        return ArtifactRows.artifact(row.getId(), row, row.getFlagged());
    }
}
