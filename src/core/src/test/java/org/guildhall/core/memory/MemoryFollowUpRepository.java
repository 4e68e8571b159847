package org.guildhall.core.memory;

import java.util.List;
import java.util.Optional;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.followup.FollowUp;
import org.guildhall.core.followup.FollowUpId;
import org.guildhall.core.followup.FollowUpRepository;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.PageRef;

/** Follow-ups in memory. */
public final class MemoryFollowUpRepository implements FollowUpRepository, Rememberable {

    private final MemoryTable<FollowUp> table = new MemoryTable<>();

    @Override
    public Optional<FollowUp> findByKey(String key) {
        return table.findFirst(f -> f.key().equals(key));
    }

    @Override
    public Optional<FollowUp> find(FollowUpId id) {
        return table.find(id.value());
    }

    @Override
    public List<FollowUp> ofPage(PageRef page) {
        return table.findAll(f -> f.page().equals(page));
    }

    @Override
    public List<FollowUp> ofCommunity(CommunityId community, SliceRequest request) {
        return table.findAfter(
                request.after(), request.limit() + 1L, f -> f.community().equals(community));
    }

    @Override
    public FollowUp add(FollowUp f) {
        if (findByKey(f.key()).isPresent()) {
            throw Refusal.conflict(Problem.of("followup.key.used", "key", f.key()));
        }
        return table.add(id -> new FollowUp(
                new FollowUpId(id),
                f.community(),
                f.page(),
                f.key(),
                f.summary(),
                f.ifThen(),
                f.raisedBy(),
                f.raisedAt(),
                f.issue()));
    }

    @Override
    public void save(FollowUp followUp) {
        table.put(followUp.id().value(), followUp);
    }

    @Override
    public Runnable remember() {
        return table.remember();
    }
}
