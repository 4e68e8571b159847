package org.guildhall.plugin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * The host's components, found through the bundle's own context, because Active Objects and template renderers are given to
 * each bundle separately.
 *
 * <p>What is handed out looks the component up when it is used: a plugin of the host that starts after ours, or is updated
 * while ours runs, is found all the same.
 */
public final class HostServices {

    private final BundleContext context;
    private Function<Class<?>, Optional<?>> unexported = type -> Optional.empty();

    HostServices(BundleContext context) {
        this.context = context;
    }

    /** Says where to ask for components that the product has but does not export to plugins. */
    public void askAlso(Function<Class<?>, Optional<?>> components) {
        unexported = components;
    }

    BundleContext context() {
        return context;
    }

    /** The component of that interface, looked up at each use. */
    public <T> T get(Class<T> type) {
        Object proxy = Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> switch (method.getName()) {
                    case "equals" -> self == arguments[0];
                    case "hashCode" -> System.identityHashCode(self);
                    case "toString" -> "host component " + type.getName();
                    default -> {
                        try {
                            yield method.invoke(require(type), arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause() == null ? e : e.getCause();
                        }
                    }
                });
        return type.cast(proxy);
    }

    /** The component of that type, if the host has one now. */
    public <T> Optional<T> find(Class<T> type) {
        ServiceReference<?> reference = context.getServiceReference(type.getName());
        @Nullable Object service = reference == null ? null : context.getService(reference);
        Optional<?> found = service == null ? unexported.apply(type) : Optional.of(service);
        return found.filter(type::isInstance).map(type::cast);
    }

    private <T> T require(Class<T> type) {
        return find(type)
                .orElseThrow(() -> new IllegalStateException("The host offers no " + type.getName()
                        + " at the moment; the plugin that brings it may be switched off"));
    }
}
