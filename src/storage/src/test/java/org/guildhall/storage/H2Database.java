package org.guildhall.storage;

import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.db.H2DatabaseProvider;

/** H2 in memory, one for all tests. */
final class H2Database extends TestDatabase {

    private static final H2Database INSTANCE = new H2Database("jdbc:h2:mem:guildhall;DB_CLOSE_DELAY=-1");

    static {
        INSTANCE.migrate();
    }

    private H2Database(String url) {
        super(url);
    }

    static TestDatabase get() {
        return INSTANCE;
    }

    static H2Database withoutTables(String url) {
        return new H2Database(url);
    }

    @Override
    DatabaseProvider provider(DisposableDataSource source) {
        return new H2DatabaseProvider(source, "PUBLIC");
    }
}
