package org.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Table;
import org.guildhall.storage.entity.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that every database of the products takes. */
class EntitiesTest {

    /** From the lists of PostgreSQL, H2, Oracle, MySQL and SQL Server: words somebody might want for a column. */
    private static final Set<String> RESERVED = Set.of(
            "KEY",
            "VALUE",
            "USER",
            "SIZE",
            "TYPE",
            "START",
            "END",
            "AFTER",
            "ROLE",
            "STATE",
            "LEVEL",
            "COMMENT",
            "DATE",
            "ORDER",
            "GROUP",
            "MODE",
            "NUMBER",
            "ROWID",
            "UID",
            "ACCESS",
            "FILE",
            "SESSION",
            "TRIGGER",
            "CURRENT",
            "BLOB",
            "CLOB",
            "TIMESTAMP",
            "VARCHAR2",
            "INTERVAL",
            "RANGE",
            "ROWS",
            "READ",
            "OPTION",
            "PLAN",
            "PRIMARY");

    @Test
    void haveShortTableNames() {
        assertThat(tables()).doesNotHaveDuplicates().allMatch(t -> t.length() <= 20);
    }

    @Test
    void haveShortColumnNamesThatAreNotReserved() {
        assertThat(columns()).allMatch(c -> c.length() <= 25).noneMatch(RESERVED::contains);
    }

    @Test
    void writeOutTheNameOfEveryColumn() {
        assertThat(methods()
                        .filter(m -> m.getAnnotation(Accessor.class) == null && m.getAnnotation(Mutator.class) == null))
                .isEmpty();
    }

    @Test
    void areReadWholeSoThatNoColumnCostsAStatement() {
        assertThat(Entities.ALL).allMatch(type -> type.isAnnotationPresent(Preload.class));
    }

    @Test
    void havePackageOfTheirOwn() {
        assertThat(Entities.ALL).allMatch(type -> type.getPackageName().equals("org.guildhall.storage.entity"));
    }

    @ParameterizedTest
    @CsvSource({
        "MEMBER,COMMUNITY_ID",
        "RITUAL,COMMUNITY_ID",
        "CANCELLATION,'RITUAL_ID,ORIGINAL_START'",
        "CANCELLATION,ORIGINAL_START",
        "HELD_SESSION,'RITUAL_ID,ORIGINAL_START'",
        "ARTIFACT,'COMMUNITY_ID,ID'",
        "ARTIFACT,'FLAGGED,NEXT_REVIEW'",
        "ARTIFACT,'KIND_NAME,PLANNED_DAYS'",
        "ARTIFACT,PAGE_ID",
        "SHELVED_ARTIFACT,PAGE_ID",
        "REVIEW,'ARTIFACT_ID,REVIEWED_AT'",
        "FOLLOW_UP,'COMMUNITY_ID,ID'",
        "FOLLOW_UP,PAGE_ID",
        "FOLLOW_UP,IDEMPOTENCY_KEY",
        "FLAG,'IS_OPEN,TOLD_IN'",
        "FLAG,'REASON,IS_OPEN,SUBJECT_ID'",
        "FLAG,'IS_OPEN,CLEARED_AT,ID'",
        "FLAG,'COMMUNITY_ID,IS_OPEN,ID'",
        "FLAG,SUBJECT_KEY",
        "OUTBOX,'DELIVERY_STATE,NEXT_ATTEMPT'",
        "OUTBOX,MESSAGE_KEY",
        "COMMUNITY,SPACE_KEY"
    })
    void haveAnIndexForEveryQuery(String table, String columns) throws SQLException {
        assertThat(H2Database.get().indexesOf("AO_ABCDEF_" + table)).contains(columns);
    }

    private static List<String> tables() {
        return Entities.ALL.stream()
                .map(type -> type.getAnnotation(Table.class).value())
                .toList();
    }

    private static List<String> columns() {
        return methods()
                .map(m -> m.getAnnotation(Accessor.class))
                .filter(a -> a != null)
                .map(Accessor::value)
                .toList();
    }

    private static Stream<Method> methods() {
        return Entities.ALL.stream().flatMap(type -> Arrays.stream(type.getDeclaredMethods()));
    }
}
