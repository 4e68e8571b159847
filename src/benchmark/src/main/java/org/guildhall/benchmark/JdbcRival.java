package org.guildhall.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The bare program that the sweep is measured against: plain JDBC, everything in memory, no permissions, no chunks, no
 * checkpoint, nothing that survives a kill. It reads every artifact, community member and cancellation, and says which
 * artifacts are stale and who has to hear of it.
 */
final class JdbcRival {

    /**
     * What it says.
     *
     * @param stale artifacts that are due and not flagged
     * @param people who has to hear of them: owners, and leads of their communities
     */
    record Verdict(Set<Long> stale, Set<String> people) {}

    private record Row(long id, long community, String owner, long confirmedAt) {}

    private final SweepTables tables;
    private final long now;

    JdbcRival(SweepTables tables, long now) {
        this.tables = tables;
        this.now = now;
    }

    Verdict read() {
        return tables.with(connection -> verdict(staleRows(connection), leads(connection), connection));
    }

    /** Reads, and writes the flags in one transaction with two batches; it is rolled back, so that it can be repeated. */
    Verdict readAndWrite() {
        return tables.with(connection -> {
            connection.setAutoCommit(false);
            try {
                List<Row> rows = staleRows(connection);
                markFlagged(connection, rows);
                addFlags(connection, rows);
                return verdict(rows, leads(connection), connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }

    private Verdict verdict(List<Row> rows, Map<Long, Set<String>> leads, Connection connection) throws SQLException {
        if (cancellations(connection) > 0) {
            throw new IllegalStateException("The imported groups have cancelled nothing");
        }
        Set<Long> stale = new HashSet<>();
        Set<String> people = new HashSet<>();
        for (Row row : rows) {
            stale.add(row.id());
            people.add(row.owner());
            people.addAll(leads.getOrDefault(row.community(), Set.of()));
        }
        return new Verdict(stale, people);
    }

    private List<Row> staleRows(Connection connection) throws SQLException {
        List<Row> stale = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "select \"ID\", \"COMMUNITY_ID\", \"OWNER_KEY\", \"CONFIRMED_AT\", \"FLAGGED\" from "
                                + tables.name("ARTIFACT"));
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                Row row = new Row(rows.getLong(1), rows.getLong(2), rows.getString(3), rows.getLong(4));
                boolean isDue = row.confirmedAt() + TimeUnit.DAYS.toMillis(ImportedSite.DAYS) <= now;
                if (isDue && !rows.getBoolean(5)) {
                    stale.add(row);
                }
            }
        }
        return stale;
    }

    private Map<Long, Set<String>> leads(Connection connection) throws SQLException {
        Map<Long, Set<String>> leads = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "select \"COMMUNITY_ID\", \"USER_KEY\", \"ROLES_TAKEN\" from " + tables.name("MEMBER"));
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                String roles = rows.getString(3);
                if (roles != null && roles.contains("LEAD")) {
                    leads.computeIfAbsent(rows.getLong(1), id -> new HashSet<>())
                            .add(rows.getString(2));
                }
            }
        }
        return leads;
    }

    private int cancellations(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select count(*) from " + tables.name("CANCELLATION"));
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void markFlagged(Connection connection, List<Row> rows) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update " + tables.name("ARTIFACT") + " set \"FLAGGED\" = true where \"ID\" = ?")) {
            for (Row row : rows) {
                update.setLong(1, row.id());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private void addFlags(Connection connection, List<Row> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into " + tables.name("FLAG")
                + " (\"SUBJECT_KEY\", \"COMMUNITY_ID\", \"REASON\", \"SUBJECT_ID\", \"SINCE_AT\", \"RAISED_AT\", \"IS_OPEN\")"
                + " values (?, ?, 'STALE_ARTIFACT', ?, ?, ?, true)")) {
            for (Row row : rows) {
                insert.setString(1, "rival:" + row.id());
                insert.setLong(2, row.community());
                insert.setLong(3, row.id());
                insert.setLong(4, row.confirmedAt() + TimeUnit.DAYS.toMillis(ImportedSite.DAYS));
                insert.setLong(5, now);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
