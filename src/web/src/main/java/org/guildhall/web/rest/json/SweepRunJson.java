package org.guildhall.web.rest.json;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.guildhall.core.upkeep.SweepRun;
import org.guildhall.web.text.Words;

/**
 * One run of upkeep.
 *
 * @param durationMillis absent while it runs
 * @param examined artifacts and rituals that were looked at, because they were due
 * @param digests people who got one
 * @param failure why it failed; empty when it did not
 */
public record SweepRunJson(
        long id,
        @Word(SweepRun.Trigger.class) String trigger,
        Instant startedAt,
        Optional<Instant> endedAt,
        Optional<Long> durationMillis,
        @Word(SweepRun.Outcome.class) String outcome,
        @Word(SweepRun.Phase.class) String phase,
        int examined,
        int raised,
        int cleared,
        int digests,
        String failure) {

    /** As it is stored. */
    public static SweepRunJson of(SweepRun run) {
        return new SweepRunJson(
                run.id().value(),
                Words.of(run.trigger()),
                run.startedAt(),
                run.endedAt(),
                run.duration().map(Duration::toMillis),
                Words.of(run.outcome()),
                Words.of(run.phase()),
                run.tally().examined(),
                run.tally().raised(),
                run.tally().cleared(),
                run.tally().digests(),
                run.failure());
    }
}
