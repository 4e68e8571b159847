package org.guildhall.host.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A PostgreSQL server that the host starts, with its data in the home. A server that outlived a killed host is taken over:
 * its data folder can be served by one server only.
 */
final class EmbeddedPostgresEngine implements Engine {

    private final PostgresEngine engine;
    private final Runnable stop;

    private EmbeddedPostgresEngine(PostgresEngine engine, Runnable stop) {
        this.engine = engine;
        this.stop = stop;
    }

    static EmbeddedPostgresEngine start(Home home) {
        Path data = home.folder("database").resolve("postgres");
        Optional<RunningPostgres> orphan = RunningPostgres.in(data);
        if (orphan.isPresent()) {
            RunningPostgres server = orphan.get();
            return new EmbeddedPostgresEngine(PostgresEngine.connect(url(server.port())), server::stop);
        }
        return startNew(data);
    }

    private static EmbeddedPostgresEngine startNew(Path data) {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    // A hook of its own would stop the database under a host that is still closing.
                    .setRegisterShutdownHook(false)
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            return new EmbeddedPostgresEngine(PostgresEngine.connect(url(server.getPort())), () -> close(server));
        } catch (IOException | IllegalStateException e) {
            throw new StoreException(
                    "The embedded PostgreSQL cannot be started (" + Messages.rootOf(e)
                            + "); use --database h2, or the address of a PostgreSQL that runs.",
                    e);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new StoreException("The embedded PostgreSQL could not be stopped; stop its process by hand.", e);
        }
    }

    private static String url(int port) {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
    }

    @Override
    public Store open(String name) {
        return engine.open(name);
    }

    @Override
    public Optional<String> jdbcUrl() {
        return engine.jdbcUrl();
    }

    @Override
    public void close() {
        stop.run();
    }
}
