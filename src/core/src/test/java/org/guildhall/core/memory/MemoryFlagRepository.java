package org.guildhall.core.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.upkeep.Flag;
import org.guildhall.core.upkeep.FlagId;
import org.guildhall.core.upkeep.FlagReason;
import org.guildhall.core.upkeep.FlagRepository;

/** Flags in memory. */
public final class MemoryFlagRepository implements FlagRepository, Rememberable {

    private final MemoryTable<Flag> table = new MemoryTable<>();

    /** Every flag there ever was, by id. */
    public List<Flag> all() {
        return table.findAll(f -> true);
    }

    @Override
    public Optional<Flag> find(FlagId id) {
        return table.find(id.value());
    }

    @Override
    public List<Flag> open(FlagReason reason, Collection<Long> subjects) {
        return table.findAll(f -> f.isOpen() && f.reason() == reason && subjects.contains(f.subject()));
    }

    @Override
    public List<Flag> open(FlagReason reason, long after, int limit) {
        return table.findAll(f -> f.isOpen() && f.reason() == reason && f.subject() > after).stream()
                .sorted(Comparator.comparing(Flag::subject))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Flag> open(Optional<CommunityId> community, SliceRequest request) {
        return table.findAfter(
                request.after(),
                request.limit() + 1L,
                f -> f.isOpen()
                        && community.filter(c -> !c.equals(f.community())).isEmpty());
    }

    @Override
    public boolean hasUntold() {
        return table.findFirst(f -> f.isOpen() && f.toldIn().isEmpty()).isPresent();
    }

    @Override
    public List<Flag> findAll(Collection<FlagId> ids) {
        return table.findAll(f -> ids.contains(f.id()));
    }

    @Override
    public List<Flag> addAll(List<Flag> flags) {
        return flags.stream().map(this::add).toList();
    }

    @Override
    public void saveAll(Collection<Flag> flags) {
        flags.forEach(f -> find(f.id()).ifPresent(stored -> table.put(f.id().value(), both(stored, f))));
    }

    private static Flag both(Flag stored, Flag changed) {
        return new Flag(
                stored.id(),
                stored.community(),
                stored.reason(),
                stored.subject(),
                stored.since(),
                stored.raisedAt(),
                stored.clearedAt().or(changed::clearedAt),
                changed.toldIn().or(stored::toldIn),
                changed.issue().or(stored::issue));
    }

    @Override
    public Runnable remember() {
        return table.remember();
    }

    private Flag add(Flag f) {
        return table.add(id -> new Flag(
                new FlagId(id),
                f.community(),
                f.reason(),
                f.subject(),
                f.since(),
                f.raisedAt(),
                f.clearedAt(),
                f.toldIn(),
                f.issue()));
    }
}
