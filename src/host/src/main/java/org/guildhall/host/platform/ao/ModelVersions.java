package org.guildhall.host.platform.ao;

import com.atlassian.activeobjects.external.ModelVersion;
import java.util.List;
import javax.sql.DataSource;
import org.guildhall.host.store.ExclusiveTransaction;
import org.jdbi.v3.core.Jdbi;

/** The model versions of the plugins' tables, kept where the products keep them: among the global settings of plugins. */
final class ModelVersions {

    private static final String TABLE =
            """
            create table if not exists host_setting (
                namespace varchar(100) not null, name varchar(100) not null, kind varchar(20) not null,
                setting varchar(99000) not null, primary key (namespace, name))
            """;

    private final Jdbi database;

    ModelVersions(DataSource dataSource) {
        database = Jdbi.create(dataSource);
        ExclusiveTransaction.create(database, List.of(TABLE));
    }

    /** The version of the tables with that prefix; zero when there are none yet. */
    ModelVersion of(String prefix) {
        return database.withHandle(
                handle -> handle.createQuery("select setting from host_setting where namespace = '' and name = ?")
                        .bind(0, name(prefix))
                        .mapTo(String.class)
                        .findOne()
                        .map(ModelVersion::valueOf)
                        .orElseGet(() -> ModelVersion.valueOf("")));
    }

    void keep(String prefix, ModelVersion version) {
        database.useTransaction(handle -> {
            handle.execute("delete from host_setting where namespace = '' and name = ?", name(prefix));
            handle.execute(
                    "insert into host_setting (namespace, name, kind, setting) values ('', ?, 'string', ?)",
                    name(prefix),
                    version.toString());
        });
    }

    private static String name(String prefix) {
        return prefix + "_#";
    }
}
