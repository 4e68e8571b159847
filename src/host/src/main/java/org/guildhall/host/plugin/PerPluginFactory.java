package org.guildhall.host.plugin;

import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** An OSGi service factory: a bundle that asks gets the service of its plugin. */
final class PerPluginFactory<T> implements ServiceFactory<Object> {

    private final PerPlugin<T> factory;
    private final Function<Bundle, Optional<InstalledPlugin>> pluginOf;

    PerPluginFactory(PerPlugin<T> factory, Function<Bundle, Optional<InstalledPlugin>> pluginOf) {
        this.factory = factory;
        this.pluginOf = pluginOf;
    }

    @Override
    public Object getService(Bundle bundle, ServiceRegistration<Object> registration) {
        return factory.forPlugin(pluginOf.apply(bundle)
                .orElseThrow(() -> new IllegalStateException(
                        bundle.getSymbolicName() + " is not a plugin, and this service is made for plugins only")));
    }

    @Override
    @SuppressWarnings("unchecked")
    public void ungetService(Bundle bundle, ServiceRegistration<Object> registration, Object service) {
        pluginOf.apply(bundle).ifPresent(plugin -> factory.release(plugin, (T) service));
    }
}
