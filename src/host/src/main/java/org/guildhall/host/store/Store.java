package org.guildhall.host.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;

/** One open database: its pool, and the transaction-aware connections on it. */
record Store(HikariDataSource pool, TransactionalDataSource dataSource) implements AutoCloseable {

    static Store of(HikariConfig config) {
        config.setMaximumPoolSize(12);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(15_000);
        try {
            HikariDataSource pool = new HikariDataSource(config);
            return new Store(pool, new TransactionalDataSource(pool));
        } catch (PoolInitializationException e) {
            throw new StoreException(
                    "The database " + PostgresEngine.withoutPassword(config.getJdbcUrl()) + " cannot be opened: "
                            + Messages.rootOf(e) + "; if another program has it open, stop that first.",
                    e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
