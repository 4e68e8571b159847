package org.guildhall.storage;

class PostgresConcurrentChangesIT extends ConcurrentChanges {

    PostgresConcurrentChangesIT() {
        super(PostgresDatabase.get());
    }
}
