package org.guildhall.core.community;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.reference.SpaceKey;

/** Stores communities with their members. */
public interface CommunityRepository {

    /** The community with that id. */
    Optional<Community> find(CommunityId id);

    /** The communities with those ids, in one query a kind; unknown ids are left out. */
    Map<CommunityId, Community> findAll(Collection<CommunityId> ids);

    /** The community of that space. */
    Optional<Community> findBySpace(SpaceKey space);

    /** Communities by id, one more than the limit when there are more. */
    List<Community> list(SliceRequest request);

    /** Adds a community; its space must not have one. */
    Community add(CommunityDraft draft);

    /**
     * Stores a changed community and counts its revision up.
     *
     * @throws org.guildhall.core.problem.Refusal of kind CONFLICT when the stored revision is another
     */
    Community save(Community community);
}
