package org.guildhall.core.memory;

import org.guildhall.core.upkeep.SettingsRepository;
import org.guildhall.core.upkeep.UpkeepSettings;

/** The upkeep settings in memory. */
public final class MemorySettingsRepository implements SettingsRepository, Rememberable {

    private volatile UpkeepSettings settings = UpkeepSettings.defaults();

    @Override
    public UpkeepSettings get() {
        return settings;
    }

    @Override
    public UpkeepSettings save(UpkeepSettings changed) {
        Revisions.require(changed.revision(), settings.revision());
        settings = new UpkeepSettings(
                changed.enabled(),
                changed.daysUntilStale(),
                changed.cancelledInARow(),
                changed.recipients(),
                changed.project(),
                changed.revision() + 1);
        return settings;
    }

    @Override
    public Runnable remember() {
        UpkeepSettings remembered = settings;
        return () -> settings = remembered;
    }
}
