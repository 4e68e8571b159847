/**
 * The seams of the embedded host: what a product (the small Confluence, the small Jira) gets from the house around it, and
 * what it owes to it. Nothing in the host knows Guildhall.
 *
 * <p>Core types: {@link org.guildhall.host.kernel.HostProduct} is implemented once per product;
 * {@link org.guildhall.host.kernel.ProductContext} is what it is opened with;
 * {@link org.guildhall.host.kernel.Components} are the Java services that plugins see as OSGi services;
 * {@link org.guildhall.host.kernel.PluginModules} are the modules read from the installed plugins' descriptors;
 * {@link org.guildhall.host.kernel.ProductWeb} is the product's web container.
 */
@NullMarked
package org.guildhall.host.kernel;

import org.jspecify.annotations.NullMarked;
