package org.guildhall.core.upkeep;

/** Stores the upkeep settings. */
public interface SettingsRepository {

    /** The settings; the defaults while nothing was set. */
    UpkeepSettings get();

    /**
     * Stores settings and counts their revision up.
     *
     * @throws org.guildhall.core.problem.Refusal of kind CONFLICT when the stored revision is another
     */
    UpkeepSettings save(UpkeepSettings settings);
}
