package org.guildhall.host.platform.template;

import java.lang.reflect.Method;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;

/** A call that the allow-list refused: it does nothing and inserts nothing. */
record RefusedCall(String name) implements VelMethod, VelPropertyGet {

    @Override
    public Object invoke(Object target) {
        return "";
    }

    @Override
    public Object invoke(Object target, Object[] arguments) {
        return "";
    }

    @Override
    public boolean isCacheable() {
        return false;
    }

    @Override
    public String getMethodName() {
        return name;
    }

    @Override
    public Method getMethod() {
        try {
            return RefusedCall.class.getMethod("getMethodName");
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Class<?> getReturnType() {
        return String.class;
    }
}
