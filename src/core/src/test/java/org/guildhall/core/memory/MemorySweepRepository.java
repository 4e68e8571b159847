package org.guildhall.core.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.upkeep.SweepRepository;
import org.guildhall.core.upkeep.SweepRun;
import org.guildhall.core.upkeep.SweepRunId;

/** Sweep runs in memory. */
public final class MemorySweepRepository implements SweepRepository, Rememberable {

    private static final Comparator<SweepRun> LATEST_FIRST =
            Comparator.<SweepRun>comparingLong(r -> r.id().value()).reversed();

    private final MemoryTable<SweepRun> table = new MemoryTable<>();

    @Override
    public SweepRun add(SweepRun r) {
        return table.add(id -> new SweepRun(
                new SweepRunId(id),
                r.trigger(),
                r.startedAt(),
                r.endedAt(),
                r.outcome(),
                r.phase(),
                r.after(),
                r.tally(),
                r.failure()));
    }

    @Override
    public void save(SweepRun run) {
        table.put(run.id().value(), run);
    }

    @Override
    public Optional<SweepRun> last() {
        return table.findAll(r -> true).stream().min(LATEST_FIRST);
    }

    @Override
    public List<SweepRun> latest(SliceRequest request) {
        return table.findAll(r -> request.after() == 0 || r.id().value() < request.after()).stream()
                .sorted(LATEST_FIRST)
                .limit(request.limit() + 1L)
                .toList();
    }

    @Override
    public Runnable remember() {
        return table.remember();
    }
}
