package org.guildhall.host.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the {@code LifecycleAware} services of a plugin when the product has started and when they must stop. */
final class Lifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Lifecycle.class);

    private final Bundle bundle;
    private final List<LifecycleAware> started = new ArrayList<>();

    Lifecycle(Bundle bundle) {
        this.bundle = bundle;
    }

    synchronized void start() {
        for (LifecycleAware service : services()) {
            if (!started.contains(service)) {
                started.add(service);
                tell(service, LifecycleAware::onStart);
            }
        }
    }

    synchronized void stop() {
        started.forEach(service -> tell(service, LifecycleAware::onStop));
        started.clear();
    }

    private List<LifecycleAware> services() {
        List<LifecycleAware> services = new ArrayList<>();
        ServiceReference<?>[] references = bundle.getRegisteredServices();
        BundleContext context = bundle.getBundleContext();
        if (references != null && context != null) {
            for (ServiceReference<?> reference : references) {
                if (context.getService(reference) instanceof LifecycleAware service) {
                    services.add(service);
                }
            }
        }
        return services;
    }

    /** As in the products, a plugin whose start fails is logged and does not keep the others from starting. */
    private void tell(LifecycleAware service, Consumer<LifecycleAware> event) {
        try {
            event.accept(service);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} of {} failed", service.getClass().getName(), bundle.getSymbolicName(), e);
        }
    }
}
