package org.guildhall.host.platform.template;

import java.util.Collections;
import java.util.Iterator;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets templates use allowed methods only; anything else is logged and gives an empty text. */
public final class AllowListUberspect extends UberspectImpl {

    private static final Logger LOG = LoggerFactory.getLogger(AllowListUberspect.class);

    @Override
    @SuppressWarnings("NullAway")
    public VelMethod getMethod(@Nullable Object target, String name, Object[] arguments, Info info) {
        if (target == null || AllowList.permits(target, name)) {
            return super.getMethod(target, name, arguments, info);
        }
        refuse(target, name, info);
        return new RefusedCall(name);
    }

    @Override
    @SuppressWarnings("NullAway")
    public VelPropertyGet getPropertyGet(@Nullable Object target, String name, Info info) {
        if (target == null || AllowList.permits(target, name)) {
            return super.getPropertyGet(target, name, info);
        }
        refuse(target, name, info);
        return new RefusedCall(name);
    }

    @Override
    @SuppressWarnings("NullAway")
    public VelPropertySet getPropertySet(@Nullable Object target, String name, Object value, Info info) {
        if (target == null || AllowList.permits(target, name)) {
            return super.getPropertySet(target, name, value, info);
        }
        refuse(target, name, info);
        return null;
    }

    @Override
    public Iterator<?> getIterator(Object target, Info info) {
        if (AllowList.permits(target, "iterator")) {
            return super.getIterator(target, info);
        }
        refuse(target, "iterator", info);
        return Collections.emptyIterator();
    }

    private static void refuse(Object target, String name, Info info) {
        LOG.warn(
                "Velocity: {}#{} is not on the allow-list ({})",
                target.getClass().getName(),
                name,
                info);
    }
}
