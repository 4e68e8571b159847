package org.guildhall.host.platform;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.List;
import javax.sql.DataSource;
import org.guildhall.host.store.ExclusiveTransaction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Plugin settings in a table of the product's database; keys and values are limited as in the products. */
final class JdbcPluginSettings implements PluginSettingsFactory {

    private static final int MAX_KEY = 100;
    private static final String GLOBAL = "";
    private static final String TABLE =
            """
            create table if not exists host_setting (
                namespace varchar(100) not null, name varchar(100) not null, kind varchar(20) not null,
                setting varchar(99000) not null, primary key (namespace, name))
            """;

    private final Jdbi database;

    JdbcPluginSettings(DataSource dataSource) {
        database = Jdbi.create(dataSource);
        ExclusiveTransaction.create(database, List.of(TABLE));
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new Settings(key);
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new Settings(GLOBAL);
    }

    private final class Settings implements PluginSettings {

        private final String namespace;

        private Settings(String namespace) {
            this.namespace = namespace;
        }

        @Override
        @SuppressWarnings("NullAway")
        public Object get(String key) {
            return database.withHandle(handle -> read(handle, key));
        }

        @Override
        @SuppressWarnings("NullAway")
        public Object put(String key, Object value) {
            if (key.length() > MAX_KEY) {
                throw new IllegalArgumentException("A plugin setting's key has at most 100 characters: " + key);
            }
            SettingValue stored = SettingValue.of(value);
            return database.inTransaction(handle -> {
                Object before = delete(handle, key);
                handle.execute(
                        "insert into host_setting (namespace, name, kind, setting) values (?, ?, ?, ?)",
                        namespace,
                        key,
                        stored.kind(),
                        stored.text());
                return before;
            });
        }

        @Override
        @SuppressWarnings("NullAway")
        public Object remove(String key) {
            return database.inTransaction(handle -> delete(handle, key));
        }

        private @Nullable Object delete(Handle handle, String key) {
            Object before = read(handle, key);
            handle.execute("delete from host_setting where namespace = ? and name = ?", namespace, key);
            return before;
        }

        private @Nullable Object read(Handle handle, String key) {
            return handle.createQuery("select kind, setting from host_setting where namespace = ? and name = ?")
                    .bind(0, namespace)
                    .bind(1, key)
                    .map((row, context) -> new SettingValue(row.getString(1), row.getString(2)).value())
                    .findOne()
                    .orElse(null);
        }
    }
}
