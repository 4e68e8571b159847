package org.guildhall.core.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.core.community.Community;
import org.guildhall.core.community.CommunityDraft;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.community.CommunityRepository;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.SpaceKey;

/** Communities in memory. */
public final class MemoryCommunityRepository implements CommunityRepository, Rememberable {

    private final MemoryTable<Community> table = new MemoryTable<>();

    @Override
    public Optional<Community> find(CommunityId id) {
        return table.find(id.value());
    }

    @Override
    public Map<CommunityId, Community> findAll(Collection<CommunityId> ids) {
        Map<CommunityId, Community> found = new HashMap<>();
        table.findAll(c -> ids.contains(c.id())).forEach(c -> found.put(c.id(), c));
        return found;
    }

    @Override
    public Optional<Community> findBySpace(SpaceKey space) {
        return table.findFirst(c -> c.space().equals(space));
    }

    @Override
    public List<Community> list(SliceRequest request) {
        return table.findAfter(request.after(), request.limit() + 1L, c -> true);
    }

    @Override
    public Community add(CommunityDraft draft) {
        if (findBySpace(draft.space()).isPresent()) {
            throw Refusal.conflict(
                    Problem.of("community.exists", "space", draft.space().value()));
        }
        return table.add(id -> new Community(
                new CommunityId(id),
                draft.space(),
                draft.name(),
                draft.purpose(),
                draft.project(),
                draft.members(),
                1));
    }

    @Override
    public Community save(Community changed) {
        long stored = find(changed.id()).map(Community::revision).orElse(-1L);
        Revisions.require(changed.revision(), stored);
        Community saved = new Community(
                changed.id(),
                changed.space(),
                changed.name(),
                changed.purpose(),
                changed.project(),
                changed.members(),
                stored + 1);
        table.put(saved.id().value(), saved);
        return saved;
    }

    @Override
    public Runnable remember() {
        return table.remember();
    }
}
