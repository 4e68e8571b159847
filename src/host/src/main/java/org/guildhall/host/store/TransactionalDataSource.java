package org.guildhall.host.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Connections that join the thread's transaction: within {@link #inTransaction} everything that asks for a connection (SAL's
 * Active Objects, the product's own tables) gets the same one, and commits or rolls back together.
 * Statements are counted by {@link StatementCount}.
 */
public final class TransactionalDataSource extends ForwardingDataSource {

    private final DataSource pool;
    private final ThreadLocal<BoundConnection> bound = new ThreadLocal<>();

    /** Transactions on a pool; the pool itself stays reachable by {@code unwrap(DataSource.class)}. */
    public TransactionalDataSource(DataSource pool) {
        super(pool);
        this.pool = pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
        BoundConnection joined = bound.get();
        return joined == null ? CountingConnection.of(pool.getConnection()) : joined.shared();
    }

    /** The pool itself, for locks and jobs that must not depend on a caller's transaction. */
    public DataSource pool() {
        return pool;
    }

    /** Whether this thread is in a transaction. */
    public boolean isInTransaction() {
        return bound.get() != null;
    }

    /**
     * Runs something in a transaction, joining the one this thread is in. A throwable rolls everything back, also what an
     * outer transaction did before.
     */
    public <T> T inTransaction(Supplier<T> action) {
        BoundConnection outer = bound.get();
        return outer == null ? begin(action) : join(outer, action);
    }

    /** Runs something outside the thread's transaction, for what must not be rolled back with it, such as making tables. */
    public <T> T outsideTransaction(Supplier<T> action) {
        BoundConnection suspended = bound.get();
        bound.remove();
        try {
            return action.get();
        } finally {
            if (suspended != null) {
                bound.set(suspended);
            }
        }
    }

    private <T> T begin(Supplier<T> action) {
        try (Connection connection = pool.getConnection()) {
            BoundConnection transaction = BoundConnection.begin(connection);
            bound.set(transaction);
            try {
                T result = action.get();
                transaction.finish();
                return result;
            } catch (RuntimeException | Error e) {
                transaction.rollBack();
                throw e;
            } finally {
                bound.remove();
                transaction.release();
            }
        } catch (SQLException e) {
            throw new StoreException("The transaction could not be completed; nothing was changed.", e);
        }
    }

    private static <T> T join(BoundConnection outer, Supplier<T> action) {
        try {
            return action.get();
        } catch (RuntimeException | Error e) {
            outer.failLater();
            throw e;
        }
    }
}
