package org.guildhall.storage;

class H2ConcurrentChangesTest extends ConcurrentChanges {

    H2ConcurrentChangesTest() {
        super(H2Database.get());
    }
}
