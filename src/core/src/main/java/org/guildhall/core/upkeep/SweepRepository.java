package org.guildhall.core.upkeep;

import java.util.List;
import java.util.Optional;
import org.guildhall.core.paging.SliceRequest;

/** Stores sweep runs. */
public interface SweepRepository {

    /** Adds a run; the given one's id is ignored. */
    SweepRun add(SweepRun run);

    /** Stores a changed run. */
    void save(SweepRun run);

    /** The run that began last. */
    Optional<SweepRun> last();

    /** Runs, latest first, with ids below {@code request.after()} (0 for the first slice); one more than the limit. */
    List<SweepRun> latest(SliceRequest request);
}
