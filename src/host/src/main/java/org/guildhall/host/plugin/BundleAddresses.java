package org.guildhall.host.plugin;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.spi.URLStreamHandlerProvider;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/**
 * Opens {@code bundle:} addresses that were read from text, as Spring reads those of its configuration files, in the framework that
 * they name. The JVM finds it as a service. Felix 7.0.5 has its own, which is switched off: it ties the JVM's only handler of such
 * addresses to one framework, often the first, and once that has stopped no other can start.
 */
public final class BundleAddresses extends URLStreamHandlerProvider {

    private static final String PROTOCOL = "bundle";

    /** What Felix 7.0.5 writes as the host: the framework's UUID, the bundle's id and the number of its revision. */
    private static final Pattern HOST = Pattern.compile("([^_]+)_(\\d+)\\..*");

    private static final ConcurrentMap<String, Framework> RUNNING = new ConcurrentHashMap<>();

    static void open(Framework framework) {
        RUNNING.put(framework.getBundleContext().getProperty(Constants.FRAMEWORK_UUID), framework);
    }

    static void close(Framework framework) {
        RUNNING.values().remove(framework);
    }

    @Override
    public @Nullable URLStreamHandler createURLStreamHandler(String protocol) {
        return protocol.equals(PROTOCOL) ? new Handler() : null;
    }

    private static final class Handler extends URLStreamHandler {

        /** Leaves it to the handler of the bundle's own address. */
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            URL bundle = bundle(HOST.matcher(url.getHost()))
                    .orElseThrow(() -> new IOException("No running framework has the address " + url));
            return new URL(bundle, url.toExternalForm()).openConnection();
        }

        private static Optional<URL> bundle(Matcher host) {
            return Optional.ofNullable(host.matches() ? RUNNING.get(host.group(1)) : null)
                    .map(Framework::getBundleContext)
                    .map(context -> context.getBundle(Long.parseLong(host.group(2))))
                    .map(bundle -> bundle.getEntry("/"));
        }

        /** None: the host of such an address is a bundle, not a machine whose name could be looked up. */
        @Override
        protected @Nullable InetAddress getHostAddress(URL url) {
            return null;
        }
    }
}
