package org.guildhall.host.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.EntityManager;
import org.jspecify.annotations.Nullable;

/**
 * Sends the calls of {@link ActiveObjects} to the entity manager's methods of the same name and parameters; an SQL exception
 * becomes an unchecked one, as in the products.
 */
final class AoCalls implements InvocationHandler {

    private final EntityStore store;
    private final Map<Method, Method> targets = new ConcurrentHashMap<>();

    AoCalls(EntityStore store) {
        this.store = store;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
        ActiveObjects api = (ActiveObjects) proxy;
        EntityManager manager = store.manager(api);
        if (arguments != null && arguments[0] instanceof TransactionCallback<?> callback) {
            return store.inTransaction(manager, callback::doInTransaction);
        }
        return call(manager, method, arguments);
    }

    private @Nullable Object call(EntityManager manager, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return targets.computeIfAbsent(method, AoCalls::target).invoke(manager, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof SQLException sql ? unchecked(sql) : e.getTargetException();
        }
    }

    private static RuntimeException unchecked(SQLException e) {
        return new net.java.ao.ActiveObjectsException(e);
    }

    private static Method target(Method method) {
        try {
            return EntityManager.class.getMethod(method.getName(), method.getParameterTypes());
        } catch (NoSuchMethodException e) {
            throw new UnsupportedOperationException("The host's Active Objects has no " + method, e);
        }
    }

    private static Object ofObject(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> arguments != null && arguments[0] == proxy;
            default -> "Active Objects of a plugin";
        };
    }
}
