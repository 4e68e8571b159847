package org.guildhall.host.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.guildhall.host.store.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresPlatformIT extends PlatformContract {

    private static EmbeddedPostgres server;

    private String name;

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @Override
    Database database() {
        return new Database.Postgres(url());
    }

    /** Each test has a database of its own, which it keeps over its restarts. */
    private String url() {
        if (name == null) {
            name = "test_" + UUID.randomUUID().toString().replace("-", "");
            createDatabase();
        }
        return server.getJdbcUrl("postgres", name);
    }

    private void createDatabase() {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
