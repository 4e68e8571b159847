package org.guildhall.storage;

import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.db.H2DatabaseProvider;

/** H2 in memory, one for all tests. */
final class H2Database extends TestDatabase {

    private static final H2Database INSTANCE = new H2Database();

    private H2Database() {
        super("jdbc:h2:mem:guildhall;DB_CLOSE_DELAY=-1");
    }

    static TestDatabase get() {
        return INSTANCE;
    }

    @Override
    DatabaseProvider provider(DisposableDataSource source) {
        return new H2DatabaseProvider(source, "PUBLIC");
    }
}
