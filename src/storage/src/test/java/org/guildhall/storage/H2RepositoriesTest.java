package org.guildhall.storage;

class H2RepositoriesTest extends RepositoriesOnADatabase {

    H2RepositoriesTest() {
        super(H2Database.get());
    }
}
