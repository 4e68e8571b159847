package org.guildhall.host.plugin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.guildhall.host.kernel.Components;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Publishes the product's components as OSGi services, under the names of their interfaces. */
final class ServicesForPlugins {

    private final Map<Class<?>, PerPlugin<?>> perPlugin = new LinkedHashMap<>();

    <T> void perPlugin(Class<T> type, PerPlugin<T> factory) {
        perPlugin.put(type, factory);
    }

    void publish(Components components, BundleContext context, Function<Bundle, Optional<InstalledPlugin>> pluginOf) {
        components.all().forEach((type, component) -> context.registerService(type.getName(), component, null));
        perPlugin.forEach((type, factory) ->
                context.registerService(type.getName(), new PerPluginFactory<>(factory, pluginOf), null));
    }
}
