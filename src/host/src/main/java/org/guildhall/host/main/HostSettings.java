package org.guildhall.host.main;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.guildhall.host.kernel.ProductName;
import org.guildhall.host.store.Database;
import org.guildhall.host.web.PortInUseException;

/**
 * What a host is started with.
 *
 * @param home where its state is kept
 * @param database which database engine
 * @param ports the products to start, with the port of each
 * @param smtpPort where mail is received; 0 for any free port
 * @param plugins jars of the plugins to install in every product
 */
public record HostSettings(
        Path home, Database database, Map<ProductName, Integer> ports, int smtpPort, List<Path> plugins) {

    /** The settings, with what can be changed from outside copied. */
    public HostSettings {
        ports = Map.copyOf(ports);
        plugins = List.copyOf(plugins);
    }

    /**
     * Looks whether all ports are free.
     *
     * @throws PortInUseException when another program listens on one
     */
    public void unlessPortInUse() {
        ports.values().forEach(PortInUseException::unlessFree);
        if (smtpPort != 0) {
            PortInUseException.unlessFree(smtpPort);
        }
    }

    /** The base address of a product. */
    public URI address(ProductName product) {
        Integer port = ports.get(product);
        if (port == null) {
            throw new IllegalStateException(product + " is not part of this host");
        }
        return URI.create("http://localhost:" + port + product.contextPath());
    }
}
