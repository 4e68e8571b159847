package org.guildhall.core.memory;

import org.guildhall.core.contract.OutboxRepositoryContract;
import org.guildhall.core.outbox.OutboxRepository;

class MemoryOutboxRepositoryTest extends OutboxRepositoryContract {

    @Override
    protected OutboxRepository create() {
        return new MemoryOutboxRepository();
    }
}
