package org.guildhall.host.platform.lock;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.guildhall.host.store.ExclusiveTransaction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** The rows of held locks. Time is the machine's: a lease has nothing to do with the host's clock, which can be moved. */
final class LockTable {

    private static final String TABLE =
            """
            create table if not exists host_lock (
                name varchar(255) primary key, owner varchar(40) not null, expires bigint not null)
            """;

    private final Jdbi database;
    private final String owner;
    private final long leaseMillis;

    LockTable(DataSource pool, String owner, Duration lease) {
        this.database = Jdbi.create(pool);
        this.owner = owner;
        this.leaseMillis = lease.toMillis();
        ExclusiveTransaction.create(database, List.of(TABLE));
    }

    /** Takes a lock that is free, has expired, or is ours. */
    boolean take(String name) {
        return database.withHandle(handle -> takeOver(handle, name) || insert(handle, name));
    }

    private boolean takeOver(Handle handle, String name) {
        return handle.execute(
                        "update host_lock set owner = ?, expires = ? where name = ? and (expires < ? or owner = ?)",
                        owner,
                        expiry(),
                        name,
                        System.currentTimeMillis(),
                        owner)
                == 1;
    }

    private boolean insert(Handle handle, String name) {
        try {
            return handle.execute(
                            "insert into host_lock (name, owner, expires) values (?, ?, ?)", name, owner, expiry())
                    == 1;
        } catch (UnableToExecuteStatementException e) {
            // The primary key says that another host has it; anything else would have failed the update before.
            return false;
        }
    }

    void release(String name) {
        database.useHandle(handle -> handle.execute("delete from host_lock where name = ? and owner = ?", name, owner));
    }

    void renew() {
        database.useHandle(
                handle -> handle.execute("update host_lock set expires = ? where owner = ?", expiry(), owner));
    }

    void releaseAll() {
        database.useHandle(handle -> handle.execute("delete from host_lock where owner = ?", owner));
    }

    private long expiry() {
        return System.currentTimeMillis() + leaseMillis;
    }
}
