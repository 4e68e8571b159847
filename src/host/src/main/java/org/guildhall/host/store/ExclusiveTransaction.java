package org.guildhall.host.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.MetaData.MetaDataValueProvider;

/**
 * A transaction that no other node on the same database runs at the same time: what two nodes that start together on an empty
 * database both find missing, one makes and the other finds. PostgreSQL's "if not exists" alone is not safe then. H2 belongs to
 * one host, and needs no lock.
 */
public final class ExclusiveTransaction {

    private static final long LOCK = 1990;

    private ExclusiveTransaction() {}

    /** Makes tables and indexes; each statement says "if not exists". */
    public static void create(Jdbi database, List<String> statements) {
        use(database, handle -> statements.forEach(handle::execute));
    }

    /** Does that work once nobody else is at such work. */
    public static <X extends Exception> void use(Jdbi database, HandleConsumer<X> work) throws X {
        use(database, LOCK, work);
    }

    /** The same for work that has a lock of its own, because it does some that needs the common one. */
    static <X extends Exception> void use(Jdbi database, long lock, HandleConsumer<X> work) throws X {
        database.useTransaction(handle -> {
            if (isPostgres(handle)) {
                handle.createQuery("select 1 from (select pg_advisory_xact_lock(:lock)) as locked")
                        .bind("lock", lock)
                        .mapTo(Integer.class)
                        .one();
            }
            work.useHandle(handle);
        });
    }

    /** Whether the database is PostgreSQL, which several hosts can share. */
    public static boolean isPostgres(Handle handle) {
        return handle.queryMetadata((MetaDataValueProvider<String>) metadata -> metadata.getDatabaseProductName())
                .equals("PostgreSQL");
    }
}
