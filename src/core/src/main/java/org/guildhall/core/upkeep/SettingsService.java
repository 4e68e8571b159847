package org.guildhall.core.upkeep;

import org.guildhall.core.access.AccessControl;
import org.guildhall.core.access.Actor;
import org.guildhall.core.artifact.ArtifactKind;
import org.guildhall.core.execution.Transactions;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Problems;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.ProjectKey;

/** Reading and changing the upkeep settings; site administrators only. */
public final class SettingsService {

    private static final int MOST_DAYS = 3650;
    private static final int MOST_IN_A_ROW = 52;

    private final SettingsRepository settings;
    private final AccessControl access;
    private final Transactions transactions;

    /** Uses the given ports. */
    public SettingsService(SettingsRepository settings, AccessControl access, Transactions transactions) {
        this.settings = settings;
        this.access = access;
        this.transactions = transactions;
    }

    /** The settings. */
    public UpkeepSettings get(Actor actor) {
        requireAdministrator(actor);
        return settings.get();
    }

    /** Changes the settings, which must still be at the revision that the changed ones carry. */
    public UpkeepSettings change(Actor actor, UpkeepSettings changed) {
        requireAdministrator(actor);
        check(changed);
        return transactions.inTransaction(() -> {
            long revision = settings.get().revision();
            if (revision != changed.revision()) {
                throw Refusal.conflict(Problem.of("revision.other", "revision", Long.toString(revision)));
            }
            return settings.save(changed);
        });
    }

    static void check(UpkeepSettings changed) {
        Problems problems = new Problems();
        for (ArtifactKind kind : ArtifactKind.values()) {
            int days = changed.days(kind);
            problems.require(
                    days >= 1 && days <= MOST_DAYS,
                    "settings.days",
                    "daysUntilStale." + kind.name(),
                    Integer.toString(days),
                    Integer.toString(MOST_DAYS));
        }
        int inARow = changed.cancelledInARow();
        problems.require(
                        inARow >= 1 && inARow <= MOST_IN_A_ROW,
                        "settings.cancelled",
                        "cancelledInARow",
                        Integer.toString(inARow),
                        Integer.toString(MOST_IN_A_ROW))
                .require(
                        changed.project().map(ProjectKey::isWellFormed).orElse(true),
                        "project.key",
                        "project",
                        changed.project().map(ProjectKey::value).orElse(""))
                .refuse();
    }

    private void requireAdministrator(Actor actor) {
        if (!access.isAdministrator(actor)) {
            throw Refusal.forbidden("settings.forbidden");
        }
    }
}
