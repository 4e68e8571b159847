package org.guildhall.host.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** The connection of a transaction; those who share it cannot end the transaction. */
final class BoundConnection {

    private static final Set<String> OURS = Set.of("close", "commit", "setAutoCommit");

    private final Connection connection;
    private final Connection shared;
    private boolean failed;

    private BoundConnection(Connection connection) {
        this.connection = connection;
        Connection counting = CountingConnection.of(connection);
        this.shared = CountingConnection.proxy(Connection.class, (proxy, method, arguments) -> {
            if (OURS.contains(method.getName())) {
                return null;
            }
            if (method.getName().equals("rollback") && (arguments == null || arguments.length == 0)) {
                failed = true;
                return null;
            }
            return CountingConnection.call(counting, method, arguments);
        });
    }

    static BoundConnection begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        return new BoundConnection(connection);
    }

    Connection shared() {
        return shared;
    }

    /** Whoever joined has failed: the whole transaction will be rolled back, even if the caller swallows the failure. */
    void failLater() {
        failed = true;
    }

    void finish() throws SQLException {
        if (failed) {
            connection.rollback();
            throw new StoreException("A part of the transaction has failed before, so that nothing was changed.");
        }
        connection.commit();
    }

    void rollBack() throws SQLException {
        connection.rollback();
    }

    void release() throws SQLException {
        connection.setAutoCommit(true);
    }
}
