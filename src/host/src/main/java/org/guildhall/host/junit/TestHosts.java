package org.guildhall.host.junit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guildhall.host.kernel.ProductName;
import org.guildhall.host.main.HostSettings;
import org.guildhall.host.store.Database;

/** Hosts for tests: free ports, a home in the folder for temporary files, the jars that the build names. */
public final class TestHosts {

    /** The system property that names the jars to install, separated as in a class path. */
    public static final String PLUGINS = "guildhall.plugin.jar";

    private TestHosts() {}

    /** Starts a host of those products with an empty home. */
    public static HostSession start(Set<ProductName> products, String database) {
        return HostSession.start(settings(products, database, plugins()));
    }

    /** Settings with an empty home, free ports and those plugins. */
    public static HostSettings settings(Set<ProductName> products, String database, List<Path> plugins) {
        Map<ProductName, Integer> ports = new EnumMap<>(ProductName.class);
        products.forEach(product -> ports.put(product, FreePorts.any()));
        return new HostSettings(emptyHome(), Database.parse(database), ports, 0, plugins);
    }

    private static List<Path> plugins() {
        return Arrays.stream(System.getProperty(PLUGINS, "").split(File.pathSeparator))
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .toList();
    }

    private static Path emptyHome() {
        try {
            Path home = Files.createTempDirectory("host-home");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(home)));
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for a test's home", e);
        }
    }
}
