package org.guildhall.core.memory;

import org.guildhall.core.contract.FlagRepositoryContract;
import org.guildhall.core.upkeep.FlagRepository;

class MemoryFlagRepositoryTest extends FlagRepositoryContract {

    @Override
    protected FlagRepository create() {
        return new MemoryFlagRepository();
    }
}
