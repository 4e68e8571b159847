package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.guildhall.host.junit.FreePorts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hosts with homes of their own on one PostgreSQL. */
class TwoHostsIT {

    @TempDir
    Path folder;

    private EmbeddedPostgres server;

    @BeforeEach
    void startServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterEach
    void stopServer() throws IOException {
        server.close();
    }

    @Test
    void fillAnEmptyDatabaseOnceWhenTheyStartTogether() {
        CompletableFuture<HostProcess> starting = CompletableFuture.supplyAsync(() -> ready("one"));
        try (HostProcess second = ready("two");
                HostProcess first = starting.join()) {
            assertThat(communities(first)).isEqualTo(communities(second)).isEqualTo(1);
        }
    }

    @Test
    void refuseADatabaseThatAHostWasStoppedAtFilling() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema host; create table host.host_filling (version integer)");
        }

        try (HostProcess host = HostProcess.of(
                folder,
                "--home",
                home("one"),
                "--database",
                url(),
                "--confluence-port",
                port(),
                "--jira-port",
                port())) {
            assertThat(host.exitCode()).isEqualTo(2);
            assertThat(host.errors().strip()).startsWith("The PostgreSQL that --database names is half filled");
        }
    }

    private HostProcess ready(String name) {
        return HostProcess.ready(folder, folder.resolve(name), "--database", url());
    }

    private static int communities(HostProcess host) {
        return host.confluence("sofia")
                .get("/rest/guildhall/1.0/communities")
                .ok()
                .json()
                .path("items")
                .size();
    }

    private String home(String name) {
        return folder.resolve(name).toString();
    }

    private String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    private static String port() {
        return Integer.toString(FreePorts.any());
    }
}
