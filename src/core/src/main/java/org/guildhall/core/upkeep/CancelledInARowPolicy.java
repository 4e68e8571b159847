package org.guildhall.core.upkeep;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guildhall.core.ritual.Occurrence;
import org.guildhall.core.ritual.OccurrenceState;

/** When a ritual counts as one that keeps being cancelled: its last k occurrences were all called off (S47). */
final class CancelledInARowPolicy {

    private CancelledInARowPolicy() {}

    /** Since when it applies: the start of the first of the k; empty when it does not apply. */
    static Optional<Instant> appliesSince(List<Occurrence> last, int k) {
        if (last.size() < k) {
            return Optional.empty();
        }
        List<Occurrence> lastK = last.subList(last.size() - k, last.size());
        boolean allCancelled = lastK.stream().allMatch(o -> o.state() == OccurrenceState.CANCELLED);
        return allCancelled ? Optional.of(lastK.get(0).originalStart()) : Optional.empty();
    }
}
