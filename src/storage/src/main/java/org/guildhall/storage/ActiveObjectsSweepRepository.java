package org.guildhall.storage;

import static org.guildhall.storage.Columns.instant;
import static org.guildhall.storage.Columns.text;
import static org.guildhall.storage.Columns.values;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.upkeep.SweepRepository;
import org.guildhall.core.upkeep.SweepRun;
import org.guildhall.core.upkeep.SweepRun.Outcome;
import org.guildhall.core.upkeep.SweepRun.Phase;
import org.guildhall.core.upkeep.SweepRun.Tally;
import org.guildhall.core.upkeep.SweepRun.Trigger;
import org.guildhall.core.upkeep.SweepRunId;
import org.guildhall.storage.entity.Row;
import org.guildhall.storage.entity.SweepRunEntity;

/** Sweep runs on Active Objects. */
public final class ActiveObjectsSweepRepository implements SweepRepository {

    private static final String LATEST_FIRST = Row.ID + " DESC";

    private final Tables tables;

    /** Uses the plugin's Active Objects. */
    public ActiveObjectsSweepRepository(ActiveObjects ao) {
        this.tables = new Tables(ao);
    }

    @Override
    public SweepRun add(SweepRun r) {
        return run(tables.create(
                SweepRunEntity.class,
                values(
                        SweepRunEntity.TRIGGERED_BY, r.trigger().name(),
                        SweepRunEntity.STARTED_AT, r.startedAt().toEpochMilli(),
                        SweepRunEntity.ENDED_AT, r.endedAt().map(Instant::toEpochMilli),
                        SweepRunEntity.OUTCOME, r.outcome().name(),
                        SweepRunEntity.PHASE, r.phase().name(),
                        SweepRunEntity.AFTER_ID, r.after(),
                        SweepRunEntity.EXAMINED, r.tally().examined(),
                        SweepRunEntity.RAISED, r.tally().raised(),
                        SweepRunEntity.CLEARED, r.tally().cleared(),
                        SweepRunEntity.DIGESTS, r.tally().digests(),
                        SweepRunEntity.FAILURE, r.failure())));
    }

    @Override
    public void save(SweepRun run) {
        SweepRunEntity row = tables.byId(SweepRunEntity.class, run.id().value())
                .orElseThrow(
                        () -> new IllegalStateException("No sweep " + run.id().value()));
        row.setEndedAt(run.endedAt().map(Instant::toEpochMilli).orElse(null));
        row.setOutcome(run.outcome().name());
        row.setPhase(run.phase().name());
        row.setAfterId(run.after());
        row.setExamined(run.tally().examined());
        row.setRaised(run.tally().raised());
        row.setCleared(run.tally().cleared());
        row.setDigests(run.tally().digests());
        row.setFailure(run.failure());
        row.save();
    }

    @Override
    public Optional<SweepRun> last() {
        return tables.first(SweepRunEntity.class, Query.select().order(LATEST_FIRST))
                .map(ActiveObjectsSweepRepository::run);
    }

    @Override
    public List<SweepRun> latest(SliceRequest request) {
        long before = request.after() == 0 ? Long.MAX_VALUE : request.after();
        Query query = Query.select()
                .where(Row.ID + " < ?", before)
                .order(LATEST_FIRST)
                .limit(request.limit() + 1);
        return tables.find(SweepRunEntity.class, query).stream()
                .map(ActiveObjectsSweepRepository::run)
                .toList();
    }

    private static SweepRun run(SweepRunEntity row) {
        return new SweepRun(
                new SweepRunId(row.getId()),
                Trigger.valueOf(row.getTriggeredBy()),
                instant(row.getStartedAt()),
                instant(row.getEndedAt()),
                Outcome.valueOf(row.getOutcome()),
                Phase.valueOf(row.getPhase()),
                row.getAfterId(),
                new Tally(row.getExamined(), row.getRaised(), row.getCleared(), row.getDigests()),
                text(row.getFailure()));
    }
}
