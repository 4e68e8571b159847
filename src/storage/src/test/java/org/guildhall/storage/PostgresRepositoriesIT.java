package org.guildhall.storage;

class PostgresRepositoriesIT extends RepositoriesOnADatabase {

    PostgresRepositoriesIT() {
        super(PostgresDatabase.get());
    }
}
