package org.guildhall.core.memory;

import org.guildhall.core.contract.FollowUpRepositoryContract;
import org.guildhall.core.followup.FollowUpRepository;

class MemoryFollowUpRepositoryTest extends FollowUpRepositoryContract {

    @Override
    protected FollowUpRepository create() {
        return new MemoryFollowUpRepository();
    }
}
