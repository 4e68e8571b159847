/**
 * The plugin container: one OSGi framework per product with the Spring extender that the products use, and the modules of
 * the installed plugins' descriptors.
 *
 * <p>Core types: {@link org.guildhall.host.plugin.PluginSystem} installs, starts, upgrades and stops plugins;
 * {@link org.guildhall.host.plugin.InstalledPlugin} is one of them; {@link org.guildhall.host.plugin.PluginProblem} is what
 * went wrong; {@link org.guildhall.host.plugin.PerPlugin} makes services of which each plugin gets its own.
 *
 * <p>A plugin sees only what its product exports: a class of the other product fails here as it would fail there.
 */
@NullMarked
package org.guildhall.host.plugin;

import org.jspecify.annotations.NullMarked;
