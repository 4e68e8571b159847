package org.guildhall.core.memory;

import org.guildhall.core.artifact.ArtifactRepository;
import org.guildhall.core.contract.ArtifactRepositoryContract;

class MemoryArtifactRepositoryTest extends ArtifactRepositoryContract {

    @Override
    protected ArtifactRepository create() {
        return new MemoryArtifactRepository();
    }
}
