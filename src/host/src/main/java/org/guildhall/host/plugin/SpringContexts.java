package org.guildhall.host.plugin;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/**
 * Hears from the extender which plugin's Spring context has been refreshed or has failed. The host itself has no Spring on its
 * class path, so that the extender's types are spoken to by name.
 */
final class SpringContexts {

    private static final String LISTENER =
            "org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener";

    private final Map<Long, CompletableFuture<Object>> byBundle = new ConcurrentHashMap<>();

    private SpringContexts() {}

    static SpringContexts listen(Bundle extenderCore) {
        SpringContexts contexts = new SpringContexts();
        try {
            Class<?> type = extenderCore.loadClass(LISTENER);
            Object listener = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, contexts::handle);
            extenderCore.getBundleContext().registerService(LISTENER, listener, null);
        } catch (ClassNotFoundException e) {
            throw new PluginException("The Spring extender does not have " + LISTENER, e);
        }
        return contexts;
    }

    /** The context of a bundle, once the extender has made it; fails with what made it fail. */
    CompletableFuture<Object> of(Bundle bundle) {
        return byBundle.computeIfAbsent(bundle.getBundleId(), id -> new CompletableFuture<>());
    }

    void forget(Bundle bundle) {
        byBundle.remove(bundle.getBundleId());
    }

    private @Nullable Object handle(Object proxy, Method method, Object @Nullable [] arguments)
            throws ReflectiveOperationException {
        if (method.getDeclaringClass() != Object.class && arguments != null) {
            contextEvent(arguments[0]);
            return null;
        }
        return switch (method.getName()) {
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> arguments != null && arguments[0] == proxy;
            default -> "listener of the host";
        };
    }

    private void contextEvent(Object event) throws ReflectiveOperationException {
        CompletableFuture<Object> context = of((Bundle) get(event, "getBundle"));
        switch (event.getClass().getSimpleName()) {
            case "OsgiBundleContextRefreshedEvent" -> context.complete(get(event, "getApplicationContext"));
            case "OsgiBundleContextFailedEvent" ->
                context.completeExceptionally((Throwable) get(event, "getFailureCause"));
            default -> {
                // Closing contexts concern nobody here.
            }
        }
    }

    private static Object get(Object event, String getter) throws ReflectiveOperationException {
        return event.getClass().getMethod(getter).invoke(event);
    }
}
