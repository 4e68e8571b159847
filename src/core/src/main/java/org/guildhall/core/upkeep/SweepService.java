package org.guildhall.core.upkeep;

import org.guildhall.core.access.AccessControl;
import org.guildhall.core.access.Actor;
import org.guildhall.core.execution.StopSignal;
import org.guildhall.core.paging.Slice;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;

/** Starting sweeps by hand and looking at past ones; site administrators only. */
public final class SweepService {

    private final UpkeepSweep sweep;
    private final SweepRepository sweeps;
    private final AccessControl access;

    /** Uses the given ports. */
    public SweepService(UpkeepSweep sweep, SweepRepository sweeps, AccessControl access) {
        this.sweep = sweep;
        this.sweeps = sweeps;
        this.access = access;
    }

    /** Runs a sweep now and returns it when it has ended; refused while another one runs. */
    public SweepRun runNow(Actor actor) {
        requireAdministrator(actor);
        return sweep.run(SweepRun.Trigger.PERSON, StopSignal.never())
                .orElseThrow(() -> Refusal.conflict(Problem.of("sweep.running")));
    }

    /** What the next sweep would flag and whom it would tell with those settings; nothing of it stays. */
    public SweepPreview preview(Actor actor, UpkeepSettings settings) {
        requireAdministrator(actor);
        SettingsService.check(settings);
        return sweep.preview(settings).orElseThrow(() -> Refusal.conflict(Problem.of("sweep.running")));
    }

    /** Past and running sweeps, latest first. */
    public Slice<SweepRun> latest(Actor actor, SliceRequest request) {
        requireAdministrator(actor);
        return Slice.of(sweeps.latest(request), request.limit(), r -> r.id().value());
    }

    /** Refuses whoever may neither start sweeps nor look at them. */
    public void requireAdministrator(Actor actor) {
        if (!access.isAdministrator(actor)) {
            throw Refusal.forbidden("sweep.forbidden");
        }
    }
}
