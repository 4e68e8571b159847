package org.guildhall.host.platform.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;

/** Makes Quartz's tables where they are missing. */
final class QuartzTables {

    private QuartzTables() {}

    /** Answers whether the database is PostgreSQL, which several hosts can share. */
    static boolean create(DataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            String script = script().replace("BINARY_TYPE", postgres ? "BYTEA" : "BLOB");
            for (String sql : script.split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
            return postgres;
        }
    }

    private static String script() {
        try (InputStream sql = Objects.requireNonNull(QuartzTables.class.getResourceAsStream("quartz.sql"))) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
