package org.guildhall.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** The plugin's own tables, as any program sees them that may read the database. */
final class SweepTables {

    /** Work on a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private record Planned(long id, long nextReview, int days) {}

    private static final int BATCH = 5_000;

    private final DataSource source;
    private final String prefix;

    SweepTables(DataSource source) {
        this.source = source;
        this.prefix = with(SweepTables::findPrefix);
    }

    /** Name of a table, in quotes. */
    String name(String table) {
        return '"' + prefix + table + '"';
    }

    <T> T with(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ids of the artifacts that have an open flag. */
    Set<Long> flaggedArtifacts() {
        return with(connection -> {
            Set<Long> ids = new HashSet<>();
            try (PreparedStatement select = connection.prepareStatement("select \"SUBJECT_ID\" from " + name("FLAG")
                            + " where \"IS_OPEN\" = true and \"REASON\" = 'STALE_ARTIFACT'");
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
            return ids;
        });
    }

    /** Remembers when artifacts fall due; the returned work puts that back and forgets all sweeps and what they left. */
    Runnable remember() {
        List<Planned> remembered = with(connection -> {
            List<Planned> planned = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(
                            "select \"ID\", \"NEXT_REVIEW\", \"PLANNED_DAYS\" from " + name("ARTIFACT"));
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    planned.add(new Planned(rows.getLong(1), rows.getLong(2), rows.getInt(3)));
                }
            }
            return planned;
        });
        return () -> with(connection -> {
            forget(connection);
            try (PreparedStatement update = connection.prepareStatement("update " + name("ARTIFACT")
                    + " set \"NEXT_REVIEW\" = ?, \"PLANNED_DAYS\" = ?, \"FLAGGED\" = false where \"ID\" = ?")) {
                for (Planned one : remembered) {
                    update.setLong(1, one.nextReview());
                    update.setInt(2, one.days());
                    update.setLong(3, one.id());
                    update.addBatch();
                }
                return update.executeBatch().length;
            }
        });
    }

    /** Forgets all sweeps; afterwards the first so many artifacts are due, and nothing else. */
    void makeDue(int count, long now) {
        with(connection -> {
            forget(connection);
            String update = "update " + name("ARTIFACT") + " set \"FLAGGED\" = false, \"NEXT_REVIEW\" = ";
            execute(
                    connection,
                    update + (now + 1_000_000_000_000L) + " where \"FLAGGED\" = true or \"NEXT_REVIEW\" <= " + now);
            return execute(
                    connection,
                    update + (now - 1) + " where \"ID\" in (select \"ID\" from " + name("ARTIFACT")
                            + " order by \"ID\" limit " + count + ")");
        });
    }

    /** Adds artifacts of pages that nobody has, due long after now, until there are so many. */
    void grow(int size, long now) {
        with(connection -> {
            int missing = size - artifacts(connection);
            long first = 1_000_000_000L + artifacts(connection);
            try (PreparedStatement insert = connection.prepareStatement("insert into " + name("ARTIFACT")
                    + " (\"COMMUNITY_ID\", \"PAGE_ID\", \"KIND_NAME\", \"OWNER_KEY\", \"CONFIRMED_AT\", \"NEXT_REVIEW\","
                    + " \"PLANNED_DAYS\", \"FLAGGED\") select min(\"ID\"), cast(? as bigint), 'PATTERN', 'nobody', "
                    + now + ", "
                    + (now + 1_000_000_000_000L) + ", " + ImportedSite.DAYS + ", false from " + name("COMMUNITY"))) {
                for (int i = 0; i < missing; i++) {
                    insert.setLong(1, first + i);
                    insert.addBatch();
                    if (i % BATCH == BATCH - 1) {
                        insert.executeBatch();
                    }
                }
                return insert.executeBatch().length;
            }
        });
    }

    /** Messages that have not been delivered. */
    int waitingMessages() {
        return with(connection -> count(connection, name("OUTBOX") + " where \"DELIVERY_STATE\" <> 'DELIVERED'"));
    }

    private int artifacts(Connection connection) throws SQLException {
        return count(connection, name("ARTIFACT"));
    }

    private static int count(Connection connection, String from) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select count(*) from " + from);
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void forget(Connection connection) throws SQLException {
        for (String table : List.of("FLAG", "OUTBOX", "SWEEP_RUN")) {
            execute(connection, "delete from " + name(table));
        }
    }

    private static int execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate();
        }
    }

    /** The table of sweep runs has a name that no other plugin's table has. */
    private static String findPrefix(Connection connection) throws SQLException {
        String end = "_SWEEP_RUN";
        try (ResultSet tables =
                connection.getMetaData().getTables(null, null, "AO\\_%" + end.replace("_", "\\_"), null)) {
            if (!tables.next()) {
                throw new IllegalStateException("The plugin has no tables");
            }
            String name = tables.getString("TABLE_NAME");
            return name.substring(0, name.length() - end.length() + 1);
        }
    }
}
