package org.guildhall.core.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.ritual.RitualId;
import org.guildhall.core.ritual.RitualRepository;

/** Rituals in memory. */
public final class MemoryRitualRepository implements RitualRepository, Rememberable {

    private final MemoryTable<Ritual> table = new MemoryTable<>();

    @Override
    public Optional<Ritual> find(RitualId id) {
        return table.find(id.value());
    }

    @Override
    public Map<RitualId, Ritual> findAll(Collection<RitualId> ids) {
        Map<RitualId, Ritual> found = new HashMap<>();
        table.findAll(r -> ids.contains(r.id())).forEach(r -> found.put(r.id(), r));
        return found;
    }

    @Override
    public List<Ritual> ofCommunity(CommunityId community) {
        return table.findAll(r -> r.community().equals(community));
    }

    @Override
    public Ritual add(Ritual ritual) {
        return table.add(id -> numbered(ritual, id, 1));
    }

    @Override
    public Ritual save(Ritual changed) {
        long stored = find(changed.id()).map(Ritual::revision).orElse(-1L);
        Revisions.require(changed.revision(), stored);
        Ritual saved = numbered(changed, changed.id().value(), stored + 1);
        table.put(saved.id().value(), saved);
        return saved;
    }

    @Override
    public Runnable remember() {
        return table.remember();
    }

    private static Ritual numbered(Ritual r, long id, long revision) {
        return new Ritual(new RitualId(id), r.community(), r.title(), r.format(), r.schedule(), r.active(), revision);
    }
}
