package org.guildhall.core.memory;

import org.guildhall.core.contract.RitualRepositoryContract;
import org.guildhall.core.ritual.RitualRepository;

class MemoryRitualRepositoryTest extends RitualRepositoryContract {

    @Override
    protected RitualRepository create() {
        return new MemoryRitualRepository();
    }
}
