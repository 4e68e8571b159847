package org.guildhall.host.plugin;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;

/** The Spring context of one plugin, which makes the instances of its modules. */
final class SpringContext {

    private static final int WAIT_SECONDS = 60;
    private static final int AUTOWIRE_CONSTRUCTOR = 3;

    private final String pluginKey;
    private final SpringContexts contexts;
    private final Bundle bundle;

    SpringContext(String pluginKey, SpringContexts contexts, Bundle bundle) {
        this.pluginKey = pluginKey;
        this.contexts = contexts;
        this.bundle = bundle;
    }

    /** Waits until the extender has made the context; a bundle without {@code Spring-Context} has none. */
    void await() {
        if (bundle.getHeaders().get("Spring-Context") != null) {
            context();
        }
    }

    private Object context() {
        try {
            return contexts.of(bundle).get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw failed(rootMessage(e), e);
        } catch (TimeoutException e) {
            throw failed("it was not ready after " + WAIT_SECONDS + " seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("waiting for it was interrupted", e);
        }
    }

    private PluginException failed(String why, Throwable cause) {
        return new PluginException("The Spring context of the plugin " + pluginKey + " failed: " + why, cause);
    }

    /** A new object whose constructor arguments come from the context. */
    Object create(Class<?> type) {
        try {
            Object context = context();
            ClassLoader spring = context.getClass().getClassLoader();
            Object factory = spring.loadClass("org.springframework.context.ApplicationContext")
                    .getMethod("getAutowireCapableBeanFactory")
                    .invoke(context);
            return spring.loadClass("org.springframework.beans.factory.config.AutowireCapableBeanFactory")
                    .getMethod("createBean", Class.class, int.class, boolean.class)
                    .invoke(factory, type, AUTOWIRE_CONSTRUCTOR, false);
        } catch (ReflectiveOperationException e) {
            throw notCreated(type, e);
        }
    }

    private IllegalStateException notCreated(Class<?> type, Throwable cause) {
        return new IllegalStateException(
                "The plugin " + pluginKey + " cannot make a " + type.getName() + ": " + rootMessage(cause), cause);
    }

    void forget() {
        contexts.forget(bundle);
    }

    private static String rootMessage(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof ClassNotFoundException || root instanceof NoClassDefFoundError
                ? "there is no class " + root.getMessage()
                : String.valueOf(root.getMessage());
    }
}
