package org.guildhall.core.memory;

import org.guildhall.core.contract.SettingsRepositoryContract;
import org.guildhall.core.upkeep.SettingsRepository;

class MemorySettingsRepositoryTest extends SettingsRepositoryContract {

    @Override
    protected SettingsRepository create() {
        return new MemorySettingsRepository();
    }
}
