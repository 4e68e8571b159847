package org.guildhall.core.memory;

import org.guildhall.core.contract.TrackedProjectsRepositoryContract;
import org.guildhall.core.followup.TrackedProjectsRepository;

class MemoryTrackedProjectsRepositoryTest extends TrackedProjectsRepositoryContract {

    @Override
    protected TrackedProjectsRepository create() {
        return new MemoryTrackedProjectsRepository();
    }
}
