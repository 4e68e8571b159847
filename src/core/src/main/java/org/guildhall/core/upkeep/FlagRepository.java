package org.guildhall.core.upkeep;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.paging.SliceRequest;

/** Stores flags. */
public interface FlagRepository {

    /** The flag with that id. */
    Optional<Flag> find(FlagId id);

    /** Open flags for those subjects, in one query. */
    List<Flag> open(FlagReason reason, Collection<Long> subjects);

    /** Open flags for that reason with subjects above {@code after}, by subject; reads only what is open for that reason. */
    List<Flag> open(FlagReason reason, long after, int limit);

    /** Open flags by id, of one community or of all; one more than the limit when there are more. */
    List<Flag> open(Optional<CommunityId> community, SliceRequest request);

    /** Whether there is an open flag that nobody was told of. */
    boolean hasUntold();

    /** The flags with those ids, in one query, by id; unknown ids are left out. */
    List<Flag> findAll(Collection<FlagId> ids);

    /** Adds flags; their ids are ignored, the stored ones are returned. */
    List<Flag> addAll(List<Flag> flags);

    /**
     * Notes what has become of flags: cleared, told of, tracked. What was noted meanwhile and the given copies do not know
     * stays, so that a copy that was read before a flag was cleared does not open it again.
     */
    void saveAll(Collection<Flag> flags);
}
