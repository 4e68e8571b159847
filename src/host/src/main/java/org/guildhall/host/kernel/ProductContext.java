package org.guildhall.host.kernel;

import java.net.URI;
import java.nio.file.Path;
import javax.sql.DataSource;

/**
 * What a product is opened with.
 *
 * @param name which product
 * @param home the product's own folder below the host's home; exists
 * @param baseUrl canonical address with context path and without trailing slash, such as
 *     {@code http://localhost:1990/confluence}
 * @param dataSource pooled connections to the product's own database (H2 or PostgreSQL, one schema per product)
 * @param clock the host's clock; every "now" of the host comes from here
 * @param users the directory shared by both products
 * @param components where the product provides the services that plugins see
 * @param modules the modules of the installed plugins; empty until plugins have started
 */
public record ProductContext(
        ProductName name,
        Path home,
        URI baseUrl,
        DataSource dataSource,
        MovableClock clock,
        UserDirectory users,
        Components components,
        PluginModules modules) {}
