package org.guildhall.core.memory;

import org.guildhall.core.contract.SweepRepositoryContract;
import org.guildhall.core.upkeep.SweepRepository;

class MemorySweepRepositoryTest extends SweepRepositoryContract {

    @Override
    protected SweepRepository create() {
        return new MemorySweepRepository();
    }
}
