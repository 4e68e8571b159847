package org.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guildhall.core.artifact.ArtifactKind;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.ritual.RitualId;
import org.guildhall.core.upkeep.FlagReason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a sweep asks is answered from an index that ends where the answer ends. A statement that is prepared once is planned
 * without knowing its values, and then a plan that is good on average reads everything, because on average much is due.
 */
class PostgresPlansIT {

    private static final Instant NOW = Instant.parse("2026-08-27T12:00:00Z");
    private static final int ROWS = 20_000;

    private static final TestDatabase DATABASE = PostgresDatabase.get();
    private static final ActiveObjects AO = DATABASE.empty();

    private final ActiveObjectsArtifactRepository artifacts = new ActiveObjectsArtifactRepository(AO);
    private final ActiveObjectsFlagRepository flags = new ActiveObjectsFlagRepository(AO);

    @BeforeAll
    static void fillTheTables() throws SQLException {
        fill(
                "ARTIFACT",
                "COMMUNITY_ID, PAGE_ID, KIND_NAME, OWNER_KEY, CONFIRMED_AT, NEXT_REVIEW, PLANNED_DAYS, FLAGGED",
                "i / 100, i, 'PATTERN', 'mia', 0, i, 180, false");
        fill(
                "OUTBOX",
                "MESSAGE_KEY, MESSAGE_TYPE, DELIVERY_STATE, ATTEMPTS, NEXT_ATTEMPT",
                "'k' || i, 'type', 'DELIVERED', 1, i");
        fill(
                "FLAG",
                "SUBJECT_KEY, COMMUNITY_ID, REASON, SUBJECT_ID, SINCE_AT, RAISED_AT, IS_OPEN, CLEARED_AT, TOLD_IN",
                "'k' || i, i / 100, 'STALE_ARTIFACT', i, 0, 0, false, 0, 1");
        fill(
                "CANCELLATION",
                "OCCURRENCE_KEY, RITUAL_ID, ORIGINAL_START, BY_USER, CANCELLED_AT",
                "'k' || i, i / 100, i, 'mia', 0");
        execute("ANALYZE");
    }

    @Test
    void readOnlyArtifactsThatAreDue() throws SQLException {
        assertReadsARange(() -> artifacts.dueUnflagged(NOW, 200));
        assertReadsARange(() -> artifacts.flaggedNotDue(NOW, 200));
        assertReadsARange(() -> artifacts.plannedOtherwise(ArtifactKind.PATTERN, 180, 200));
    }

    @Test
    void readOnlyMessagesThatAreDue() throws SQLException {
        ActiveObjectsOutboxRepository outbox = new ActiveObjectsOutboxRepository(AO);

        assertReadsARange(() -> outbox.due(NOW, 10));
    }

    @Test
    void readOnlyFlagsThatAreOpen() throws SQLException {
        assertReadsARange(flags::hasUntold);
        assertReadsARange(() -> flags.open(FlagReason.CANCELLED_RITUAL, 0, 200));
        assertReadsARange(() -> flags.open(Optional.empty(), SliceRequest.first()));
    }

    @Test
    void readListsOfACommunityFromItsIndex() throws SQLException {
        SliceRequest request = SliceRequest.first();

        assertReadsARange(() -> artifacts.ofCommunity(new CommunityId(1), request));
        assertReadsARange(() -> flags.open(Optional.of(new CommunityId(1)), request));
    }

    @Test
    void readCancellationsInTheOrderOfTheirIndex() throws SQLException {
        ActiveObjectsOccurrenceRepository occurrences = new ActiveObjectsOccurrenceRepository(AO);

        assertReadsARange(() -> occurrences.withCancellationsSince(NOW, new RitualId(0), 200));
    }

    private static void assertReadsARange(Runnable query) throws SQLException {
        List<String> statements = DATABASE.sqlOf(query);

        assertThat(statements).isNotEmpty();
        for (String sql : statements) {
            assertThat(planOf(sql))
                    .contains("Index Cond")
                    .doesNotContain("Seq Scan")
                    .doesNotContain("_pkey");
        }
    }

    private static String planOf(String sql) throws SQLException {
        Matcher parameter = Pattern.compile("\\?").matcher(sql);
        List<String> nothing = new ArrayList<>();
        String numbered = parameter.replaceAll(found -> {
            nothing.add("NULL");
            return "\\$" + nothing.size();
        });
        try (Connection connection = DATABASE.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET plan_cache_mode = force_generic_plan");
            statement.execute("PREPARE asked AS " + numbered);
            List<String> lines = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("EXPLAIN EXECUTE asked(" + String.join(", ", nothing) + ")")) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
            statement.execute("DEALLOCATE asked");
            statement.execute("RESET plan_cache_mode");
            return String.join("\n", lines);
        }
    }

    private static void fill(String table, String columns, String values) throws SQLException {
        String quoted = "\"" + columns.replace(", ", "\", \"") + "\"";
        execute("INSERT INTO \"AO_ABCDEF_" + table + "\" (" + quoted + ") SELECT " + values
                + " FROM generate_series(1, " + ROWS + ") i");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = DATABASE.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
