package org.guildhall.host.store;

import java.util.Optional;

/** A database engine that can open one database, or one schema, per name. */
interface Engine extends AutoCloseable {

    /** Opens the database of that name, making it when missing. */
    Store open(String name);

    /** The address that other hosts can connect to, if there is one. */
    Optional<String> jdbcUrl();

    @Override
    void close();
}
