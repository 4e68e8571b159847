package org.guildhall.core.artifact;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.reference.PageRef;

/** Stores artifacts and their reviews. */
public interface ArtifactRepository {

    /** The artifact with that id. */
    Optional<Artifact> find(ArtifactId id);

    /** The artifacts with those ids, in one query; unknown ids are left out. */
    Map<ArtifactId, Artifact> findAll(Collection<ArtifactId> ids);

    /** The artifact that the page is. */
    Optional<Artifact> findByPage(PageRef page);

    /** Artifacts of a community by id, one more than the limit when there are more. */
    List<Artifact> ofCommunity(CommunityId community, SliceRequest request);

    /** Adds an artifact; the given one's id is ignored. */
    Artifact add(Artifact artifact);

    /** Stores a changed artifact. */
    void save(Artifact artifact);

    /** Stores changed artifacts; one that somebody has confirmed later meanwhile stays as it is. */
    void saveAll(Collection<Artifact> artifacts);

    /** Notes of artifacts whether they are flagged, and touches nothing else of them. */
    void setFlagged(Collection<ArtifactId> ids, boolean flagged);

    /** Removes an artifact with its reviews. */
    void remove(ArtifactId id);

    /** Puts an artifact away with its reviews; nothing finds it there but {@link #unshelve}. */
    void shelve(ArtifactId id);

    /** Brings back what was put away of that page with its reviews, not flagged, under a new id; empty when there is nothing. */
    Optional<Artifact> unshelve(PageRef page);

    /** Throws away what was put away of that page, with its reviews. */
    void discardShelved(PageRef page);

    /** Artifacts that are due and not flagged, longest due first; reads only what is due. */
    List<Artifact> dueUnflagged(Instant now, int limit);

    /** Artifacts of a kind planned by other days than those, at most {@code limit}. */
    List<Artifact> plannedOtherwise(ArtifactKind kind, int days, int limit);

    /** Artifacts that are flagged although they are not due (any more), at most {@code limit}. */
    List<Artifact> flaggedNotDue(Instant now, int limit);

    /** Stores a review. */
    void add(Review review);

    /** The artifact's reviews, latest first. */
    List<Review> reviews(ArtifactId artifact, int limit);
}
