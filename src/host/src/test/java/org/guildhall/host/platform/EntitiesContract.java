package org.guildhall.host.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.guildhall.host.plugin.SyntheticPlugin;
import org.guildhall.host.store.StatementCount;
import org.guildhall.host.store.TransactionalDataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What Active Objects must do for a plugin, whatever database they stand on. */
interface EntitiesContract {

    TestPlatform host();

    /** Starts the host with that plugin. */
    void start(SyntheticPlugin plugin);

    /** The same once more, on the same home. */
    void restart(SyntheticPlugin plugin);

    @Test
    default void keepsEntitiesOfAPluginAcrossRestart() throws Exception {
        start(AoPlugin.plugin());
        assertThat(call("synthetic.Notes", "add")).isEqualTo("1");

        restart(AoPlugin.plugin());

        assertThat(call("synthetic.Notes", "add")).isEqualTo("2");
    }

    @Test
    default void namesTablesAsTheProductsDo() throws Exception {
        start(AoPlugin.plugin());

        call("synthetic.Notes", "add");

        try (var connection = host().context().dataSource().getConnection();
                var rows = connection.createStatement().executeQuery("select \"TEXT\" from \"AO_995BD0_NOTE\"")) {
            assertThat(rows.next()).isTrue();
        }
    }

    @Test
    default void runsUpgradeTaskOnce() throws Exception {
        start(AoPlugin.withUpgrade());
        assertThat(call("synthetic.Notes", "texts")).isEqualTo("from upgrade 0");

        restart(AoPlugin.withUpgrade());

        assertThat(call("synthetic.Notes", "texts")).isEqualTo("from upgrade 0");
    }

    @Test
    default void rollsEntitiesBackWithTheirTransaction() throws Exception {
        start(AoPlugin.plugin());
        call("synthetic.Notes", "add");

        assertThat(call("synthetic.Notes", "addAndFail")).isEqualTo("failed as asked, 1 left");
    }

    @Test
    default void joinsTablesOfTheProductAndEntitiesInOneTransaction() throws Exception {
        start(AoPlugin.plugin());
        call("synthetic.Notes", "add");
        TransactionalDataSource database =
                (TransactionalDataSource) host().context().dataSource();
        Jdbi own = Jdbi.create(database);
        own.useHandle(handle -> handle.execute("create table own (name varchar(10))"));

        assertThatThrownBy(() -> database.inTransaction(() -> {
                    own.useHandle(handle -> handle.execute("insert into own values ('value')"));
                    add();
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");

        List<String> rows = own.withHandle(handle ->
                handle.createQuery("select name from own").mapTo(String.class).list());
        assertThat(rows).isEmpty();
        assertThat(call("synthetic.Notes", "count")).isEqualTo("1");
    }

    private void add() {
        try {
            call("synthetic.Notes", "add");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    default void countsStatementsOfTheThread() throws Exception {
        start(AoPlugin.plugin());
        call("synthetic.Notes", "add");

        int statements = StatementCount.during(() -> assertThat(count()).isEqualTo("1"));

        assertThat(statements).isEqualTo(1);
    }

    private String count() {
        try {
            return call("synthetic.Notes", "count");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String call(String className, String method) throws Exception {
        Object made = host().plugin().create(className);
        return (String) made.getClass().getMethod(method).invoke(made);
    }
}
