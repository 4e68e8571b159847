package org.guildhall.host.store;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** One schema per name in a PostgreSQL database, set as the current schema of its connections. */
final class PostgresEngine implements Engine {

    private static final int LOGIN_SECONDS = 5;

    private final String url;

    private PostgresEngine(String url) {
        this.url = url;
    }

    static PostgresEngine connect(String url) {
        ask(url, Connection::getMetaData);
        return new PostgresEngine(url);
    }

    /** Whether that table is in the schema that hosts on this database share. */
    static boolean hasTable(String url, String table) {
        return ask(url, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "select 1 from pg_tables where schemaname = 'host' and tablename = ?")) {
                statement.setString(1, table);
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next();
                }
            }
        });
    }

    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    private static <T> T ask(String url, Question<T> question) {
        DriverManager.setLoginTimeout(LOGIN_SECONDS);
        try (Connection connection = DriverManager.getConnection(url)) {
            return question.ask(connection);
        } catch (SQLException e) {
            throw new StoreException(
                    "PostgreSQL at " + withoutPassword(url) + " cannot be reached (" + Messages.rootOf(e)
                            + "); check host, port, database, user and password in --database.",
                    e);
        }
    }

    static String withoutPassword(String url) {
        return url.replaceAll("(password=)[^&]*", "$1***");
    }

    @Override
    public Store open(String name) {
        createSchema(name);
        HikariConfig config = new HikariConfig();
        config.setPoolName("postgres-" + name);
        config.setJdbcUrl(url);
        config.setSchema(name);
        return Store.of(config);
    }

    private void createSchema(String name) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            // Two hosts that start together would both create it: the advisory lock lets one go first.
            statement.execute("select pg_advisory_lock(727001)");
            statement.execute("create schema if not exists " + name);
        } catch (SQLException e) {
            throw new StoreException(
                    "The schema " + name + " cannot be made in PostgreSQL (" + Messages.rootOf(e)
                            + "); grant the user of --database the right to create schemas.",
                    e);
        }
    }

    @Override
    public Optional<String> jdbcUrl() {
        return Optional.of(url);
    }

    @Override
    public void close() {
        // The server belongs to somebody else.
    }
}
