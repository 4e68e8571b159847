package org.guildhall.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.upkeep.SweepRepository;
import org.guildhall.core.upkeep.SweepRun;
import org.guildhall.core.upkeep.SweepRun.Outcome;
import org.guildhall.core.upkeep.SweepRun.Phase;
import org.guildhall.core.upkeep.SweepRun.Tally;
import org.guildhall.core.upkeep.SweepRun.Trigger;
import org.guildhall.core.upkeep.SweepRunId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every repository of sweep runs does. */
public abstract class SweepRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-08-27T12:00:00Z");

    private SweepRepository repository;

    /** An empty repository. */
    protected abstract SweepRepository create();

    @BeforeEach
    void createRepository() {
        repository = create();
    }

    @Test
    void findsWhatWasAdded() {
        SweepRun added = repository.add(begun());

        assertThat(repository.last()).contains(added);
    }

    @Test
    void savesCheckpointAndEnd() {
        SweepRun added = repository.add(begun());
        SweepRun ended = new SweepRun(
                added.id(),
                added.trigger(),
                added.startedAt(),
                Optional.of(NOW.plusSeconds(9)),
                Outcome.FAILED,
                Phase.RITUALS,
                12345678901L,
                new Tally(1, 2, 3, 4),
                "a long error ".repeat(100).strip());

        repository.save(ended);

        assertThat(repository.last()).contains(ended);
    }

    @Test
    void knowsTheRunThatBeganLast() {
        assertThat(repository.last()).isEmpty();
        repository.add(begun());
        SweepRun second = repository.add(begun());

        assertThat(repository.last()).contains(second);
    }

    @Test
    void listsLatestFirst() {
        SweepRun first = repository.add(begun());
        SweepRun second = repository.add(begun());
        SweepRun third = repository.add(begun());

        assertThat(repository.latest(new SliceRequest(0, 1))).containsExactly(third, second);
        assertThat(repository.latest(new SliceRequest(second.id().value(), 5))).containsExactly(first);
    }

    private static SweepRun begun() {
        return new SweepRun(
                new SweepRunId(0),
                Trigger.SCHEDULE,
                NOW,
                Optional.empty(),
                Outcome.RUNNING,
                Phase.PLANNING,
                0,
                Tally.NONE,
                "");
    }
}
