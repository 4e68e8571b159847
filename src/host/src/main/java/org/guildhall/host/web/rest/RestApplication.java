package org.guildhall.host.web.rest;

import java.util.List;
import java.util.function.Supplier;
import org.glassfish.jersey.server.ResourceConfig;

/**
 * JAX-RS resources that are served together.
 *
 * @param key names the application
 * @param bases the paths at which it is served, such as {@code /rest/guildhall/1.0} and {@code /rest/guildhall/latest}
 * @param resources makes its Jersey configuration at the first request
 */
public record RestApplication(String key, List<String> bases, Supplier<ResourceConfig> resources) {

    /** The base below which that path is; empty when the application does not serve it. */
    String baseOf(String path) {
        return bases.stream()
                .filter(base -> path.equals(base) || path.startsWith(base + "/"))
                .findFirst()
                .orElse("");
    }

    ResourceConfig configuration() {
        return resources.get();
    }
}
