package org.guildhall.core.followup;

import java.util.List;
import java.util.Optional;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.reference.PageRef;

/** Stores follow-ups. */
public interface FollowUpRepository {

    /** The follow-up with that idempotency key. */
    Optional<FollowUp> findByKey(String key);

    /** The follow-up with that id. */
    Optional<FollowUp> find(FollowUpId id);

    /** Follow-ups raised on a page, by id. */
    List<FollowUp> ofPage(PageRef page);

    /** Follow-ups of a community by id, one more than the limit when there are more. */
    List<FollowUp> ofCommunity(CommunityId community, SliceRequest request);

    /** Adds a follow-up; the given one's id is ignored. */
    FollowUp add(FollowUp followUp);

    /** Stores a changed follow-up. */
    void save(FollowUp followUp);
}
