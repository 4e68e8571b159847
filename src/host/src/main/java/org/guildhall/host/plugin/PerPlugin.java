package org.guildhall.host.plugin;

/** Makes a service of which each plugin gets its own, such as Active Objects or a template renderer. */
@FunctionalInterface
public interface PerPlugin<T> {

    /** The service for that plugin; called once per start of the plugin, when it first asks. */
    T forPlugin(InstalledPlugin plugin);

    /** Called when the plugin stops, with what it was given. */
    default void release(InstalledPlugin plugin, T service) {}
}
