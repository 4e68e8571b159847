package org.guildhall.core.ritual;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.core.community.CommunityId;

/** Stores rituals. */
public interface RitualRepository {

    /** The ritual with that id. */
    Optional<Ritual> find(RitualId id);

    /** The rituals with those ids, in one query; unknown ids are left out. */
    Map<RitualId, Ritual> findAll(Collection<RitualId> ids);

    /** All rituals of a community, by id; retired ones included. */
    List<Ritual> ofCommunity(CommunityId community);

    /** Adds a ritual; the given one's id and revision are ignored. */
    Ritual add(Ritual ritual);

    /**
     * Stores a changed ritual and counts its revision up.
     *
     * @throws org.guildhall.core.problem.Refusal of kind CONFLICT when the stored revision is another
     */
    Ritual save(Ritual ritual);
}
