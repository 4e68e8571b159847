package org.guildhall.host.platform.ao;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Makes entity managers that name tables and columns as the products do. */
final class EntityManagers {

    private EntityManagers() {}

    static EntityManager create(String prefix, DataSource database) throws SQLException {
        return new EntityManager(provider(database), configuration(prefix));
    }

    private static DatabaseProvider provider(DataSource database) throws SQLException {
        DisposableDataSource source = neverDisposed(database);
        try (Connection connection = database.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            String schema = connection.getSchema();
            return product.equals("PostgreSQL")
                    ? new PostgreSQLDatabaseProvider(source, schema)
                    : new H2DatabaseProvider(source, schema);
        }
    }

    /** The database belongs to the product and outlives every plugin. */
    private static DisposableDataSource neverDisposed(DataSource database) {
        return (DisposableDataSource) Proxy.newProxyInstance(
                DisposableDataSource.class.getClassLoader(),
                new Class<?>[] {DisposableDataSource.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("dispose")) {
                        return null;
                    }
                    try {
                        return method.invoke(database, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }

    private static NameConverters names(String prefix) {
        return new SimpleNameConverters(
                new AtlassianTableNameConverter(name -> prefix + "_" + name),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }

    private static EntityManagerConfiguration configuration(String prefix) {
        NameConverters names = names(prefix);
        // Tables of the product and of other plugins are none of its business.
        SchemaConfiguration schema =
                (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix + "_");
        EntityInfoResolverFactory entities = new CachingEntityInfoResolverFactory();
        return new EntityManagerConfiguration() {
            @Override
            public boolean useWeakCache() {
                return true;
            }

            @Override
            public NameConverters getNameConverters() {
                return names;
            }

            @Override
            public SchemaConfiguration getSchemaConfiguration() {
                return schema;
            }

            @Override
            public EntityInfoResolverFactory getEntityInfoResolverFactory() {
                return entities;
            }
        };
    }
}
