package org.guildhall.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import org.guildhall.storage.entity.Entities;
import org.guildhall.storage.entity.Row;

/** A database with the plugin's tables and real Active Objects on it; emptied before each test, counts statements. */
abstract class TestDatabase {

    private final DataSource source;
    private final DatabaseProvider provider;
    private final EntityManager entities;
    private final ActiveObjects ao;
    private final AtomicInteger statements = new AtomicInteger();

    TestDatabase(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(8);
        source = new HikariDataSource(config);
        provider = provider(disposable(source));
        provider.addSqlListener(sql -> statements.incrementAndGet());
        entities = new EntityManager(provider, new ProductNames());
        ao = (ActiveObjects) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class}, new EntityManagerCalls(entities));
    }

    /** Makes the tables. */
    final void migrate() {
        ao.migrate(Entities.toMigrate());
    }

    abstract DatabaseProvider provider(DisposableDataSource source);

    /** Active Objects on empty tables. */
    ActiveObjects empty() {
        Entities.ALL.forEach(this::clear);
        statements.set(0);
        return ao;
    }

    /** Active Objects on the tables as they are. */
    ActiveObjects activeObjects() {
        return ao;
    }

    /** How many statements that takes. */
    int statementsOf(Runnable work) {
        int before = statements.get();
        work.run();
        return statements.get() - before;
    }

    /** The statements that it takes, with question marks for parameters. */
    List<String> sqlOf(Runnable work) {
        List<String> sql = new CopyOnWriteArrayList<>();
        DatabaseProvider.SqlListener listener = sql::add;
        provider.addSqlListener(listener);
        work.run();
        provider.removeSqlListener(listener);
        return sql;
    }

    /** A connection past Active Objects. */
    Connection connection() throws SQLException {
        return source.getConnection();
    }

    /** The columns of each index of a table, with commas. */
    Collection<String> indexesOf(String table) throws SQLException {
        try (Connection connection = source.getConnection();
                ResultSet rows = connection.getMetaData().getIndexInfo(null, null, table, false, true)) {
            Map<String, String> columns = new TreeMap<>();
            while (rows.next()) {
                columns.merge(rows.getString("INDEX_NAME"), rows.getString("COLUMN_NAME"), (a, b) -> a + "," + b);
            }
            return columns.values();
        }
    }

    private void clear(Class<? extends Row> type) {
        try {
            entities.deleteWithSQL(type, null);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DisposableDataSource disposable(DataSource source) {
        return (DisposableDataSource) Proxy.newProxyInstance(
                TestDatabase.class.getClassLoader(),
                new Class<?>[] {DisposableDataSource.class},
                (proxy, method, arguments) ->
                        method.getName().equals("dispose") ? null : method.invoke(source, arguments));
    }
}
