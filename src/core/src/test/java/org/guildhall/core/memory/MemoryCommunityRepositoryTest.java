package org.guildhall.core.memory;

import org.guildhall.core.community.CommunityRepository;
import org.guildhall.core.contract.CommunityRepositoryContract;

class MemoryCommunityRepositoryTest extends CommunityRepositoryContract {

    @Override
    protected CommunityRepository create() {
        return new MemoryCommunityRepository();
    }
}
