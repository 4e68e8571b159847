package org.guildhall.host.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Wraps a connection so that each execution of a statement is counted. */
final class CountingConnection {

    private CountingConnection() {}

    static Connection of(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> counting(call(connection, method, arguments)));
    }

    private static @Nullable Object counting(@Nullable Object result) {
        if (result instanceof CallableStatement call) {
            return statement(CallableStatement.class, call);
        }
        if (result instanceof PreparedStatement prepared) {
            return statement(PreparedStatement.class, prepared);
        }
        return result instanceof Statement plain ? statement(Statement.class, plain) : result;
    }

    private static <S extends Statement> S statement(Class<S> type, S statement) {
        return proxy(type, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                StatementCount.add();
            }
            return call(statement, method, arguments);
        });
    }

    static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
