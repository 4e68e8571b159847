package org.guildhall.plugin;

/**
 * What the wiring of a product works with.
 *
 * @param host the host's components
 * @param beans where modules get their constructor arguments
 * @param lifecycle parts that start and stop with the product
 */
public record Wiring(HostServices host, Beans beans, GuildhallLifecycle lifecycle) {

    /** A host component as a bean, for modules that ask for it. */
    public <T> T offer(Class<T> type) {
        return beans.add(type, host.get(type));
    }
}
