package org.guildhall.core.memory;

import org.guildhall.core.contract.OccurrenceRepositoryContract;
import org.guildhall.core.ritual.OccurrenceRepository;

class MemoryOccurrenceRepositoryTest extends OccurrenceRepositoryContract {

    @Override
    protected OccurrenceRepository create() {
        return new MemoryOccurrenceRepository();
    }
}
