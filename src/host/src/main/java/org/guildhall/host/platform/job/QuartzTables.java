package org.guildhall.host.platform.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import javax.sql.DataSource;
import org.guildhall.host.store.ExclusiveTransaction;
import org.jdbi.v3.core.Jdbi;

/** Makes Quartz's tables where they are missing. */
final class QuartzTables {

    private QuartzTables() {}

    /** Answers whether the database is PostgreSQL, which several hosts can share. */
    static boolean create(DataSource pool) {
        Jdbi database = Jdbi.create(pool);
        boolean postgres = database.withHandle(ExclusiveTransaction::isPostgres);
        String script = script().replace("BINARY_TYPE", postgres ? "BYTEA" : "BLOB");
        ExclusiveTransaction.create(
                database,
                Arrays.stream(script.split(";")).filter(sql -> !sql.isBlank()).toList());
        return postgres;
    }

    private static String script() {
        try (InputStream sql = Objects.requireNonNull(QuartzTables.class.getResourceAsStream("quartz.sql"))) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
