package org.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
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
