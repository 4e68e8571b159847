package org.guildhall.storage;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.Transaction;

/**
 * The calls of the product's {@code ActiveObjects} on an entity manager, which has methods of the same shape: SQL exceptions
 * come out unchecked, and a transaction inside another joins it, as in the products.
 */
final class EntityManagerCalls implements InvocationHandler {

    private final EntityManager entities;
    private final ThreadLocal<Boolean> inTransaction = ThreadLocal.withInitial(() -> false);

    EntityManagerCalls(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        try {
            if (method.getName().equals("executeInTransaction")) {
                return transaction((TransactionCallback<?>) arguments[0]);
            }
            return EntityManager.class
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(entities, arguments);
        } catch (InvocationTargetException e) {
            throw unchecked(e.getCause());
        } catch (SQLException e) {
            throw unchecked(e);
        }
    }

    private Object transaction(TransactionCallback<?> callback) throws SQLException {
        if (inTransaction.get()) {
            return callback.doInTransaction();
        }
        inTransaction.set(true);
        try {
            return new Transaction<Object>(entities) {
                @Override
                public Object run() {
                    return callback.doInTransaction();
                }
            }.execute();
        } finally {
            inTransaction.set(false);
        }
    }

    private static Throwable unchecked(Throwable cause) {
        return cause instanceof SQLException ? new ActiveObjectsException(cause) : cause;
    }
}
