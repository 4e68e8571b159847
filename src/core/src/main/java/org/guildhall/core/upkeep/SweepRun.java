package org.guildhall.core.upkeep;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One run of the upkeep sweep.
 *
 * @param id identifies it
 * @param trigger what started it
 * @param startedAt when it began
 * @param endedAt when it ended; empty while it runs, or when it was killed and has not been continued yet
 * @param outcome how it went
 * @param phase what it is doing
 * @param after checkpoint: the last key that the phase is done with
 * @param tally what it found so far
 * @param failure why it failed; empty when it did not
 */
public record SweepRun(
        SweepRunId id,
        Trigger trigger,
        Instant startedAt,
        Optional<Instant> endedAt,
        Outcome outcome,
        Phase phase,
        long after,
        Tally tally,
        String failure) {

    /** What starts a sweep. */
    public enum Trigger {
        SCHEDULE,
        PERSON
    }

    /** How a sweep went. */
    public enum Outcome {
        RUNNING,
        COMPLETED,
        /** It was asked to stop; the next sweep continues it. */
        STOPPED,
        FAILED
    }

    /** What a sweep does, in this order. */
    public enum Phase {
        /** Plan artifacts anew whose kind's days have changed. */
        PLANNING,
        ARTIFACTS,
        RITUALS,
        /** Clear flags whose cause is gone without anybody saying so. */
        CLEARING,
        DIGESTS,
        DONE
    }

    /**
     * Numbers of a run.
     *
     * @param examined artifacts and rituals that were looked at, because they were due
     * @param raised flags raised
     * @param cleared flags cleared
     * @param digests people who got a digest
     */
    public record Tally(int examined, int raised, int cleared, int digests) {

        /** Nothing yet. */
        public static final Tally NONE = new Tally(0, 0, 0, 0);

        /** Both together. */
        public Tally plus(Tally more) {
            return new Tally(
                    examined + more.examined, raised + more.raised, cleared + more.cleared, digests + more.digests);
        }
    }

    /** A run that has just begun. */
    static SweepRun begun(Trigger trigger, Instant now) {
        return new SweepRun(
                new SweepRunId(0), trigger, now, Optional.empty(), Outcome.RUNNING, Phase.PLANNING, 0, Tally.NONE, "");
    }

    /** How long it took; empty while it runs. */
    public Optional<Duration> duration() {
        return endedAt.map(end -> Duration.between(startedAt, end));
    }

    SweepRun at(Phase next, long key, Tally found) {
        return new SweepRun(id, trigger, startedAt, endedAt, outcome, next, key, tally.plus(found), failure);
    }

    SweepRun ended(Outcome how, Instant now, String why) {
        return new SweepRun(id, trigger, startedAt, Optional.of(now), how, phase, after, tally, why);
    }

    SweepRun continued() {
        return new SweepRun(id, trigger, startedAt, Optional.empty(), Outcome.RUNNING, phase, after, tally, "");
    }
}
