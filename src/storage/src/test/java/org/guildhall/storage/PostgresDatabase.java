package org.guildhall.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.db.PostgreSQLDatabaseProvider;

/** A PostgreSQL server, one for all tests; it ends with the JVM. */
final class PostgresDatabase extends TestDatabase {

    private static final PostgresDatabase INSTANCE = new PostgresDatabase(start());

    static {
        INSTANCE.migrate();
    }

    private PostgresDatabase(EmbeddedPostgres server) {
        super(server.getJdbcUrl("postgres", "postgres"));
    }

    static TestDatabase get() {
        return INSTANCE;
    }

    @Override
    DatabaseProvider provider(DisposableDataSource source) {
        return new PostgreSQLDatabaseProvider(source, "public");
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
