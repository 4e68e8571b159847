package org.guildhall.host.main;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.guildhall.host.kernel.HostProduct;
import org.guildhall.host.kernel.ProductName;
import org.guildhall.host.store.Home;
import org.guildhall.host.web.PortInUseException;

/** The running host: both products, their plugins, the databases and the mail server. */
public final class Host implements AutoCloseable {

    private final HostSettings settings;
    private final Surroundings surroundings;
    private final Map<ProductName, RunningProduct> products = new EnumMap<>(ProductName.class);

    private Host(HostSettings settings, Surroundings surroundings) {
        this.settings = settings;
        this.surroundings = surroundings;
    }

    /**
     * Starts a host; both products at the same time.
     *
     * @throws PortInUseException when another program listens on a port
     * @throws org.guildhall.host.store.StoreException when home or database cannot be used
     * @throws org.guildhall.host.plugin.PluginException when a plugin does not start
     */
    public static Host start(HostSettings settings) {
        settings.unlessPortInUse();
        Host host = new Host(settings, Surroundings.open(Home.open(settings.home()), settings));
        try {
            host.startProducts();
            return host;
        } catch (RuntimeException failed) {
            host.closeAfter(failed);
            throw failed;
        }
    }

    private void startProducts() {
        List<CompletableFuture<RunningProduct>> starting = new ArrayList<>();
        for (HostProduct product : ServiceLoader.load(HostProduct.class)) {
            if (settings.ports().containsKey(product.name())) {
                RunningProduct running = prepare(product);
                starting.add(CompletableFuture.supplyAsync(running::start));
            }
        }
        try {
            CompletableFuture.allOf(starting.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private RunningProduct prepare(HostProduct product) {
        RunningProduct running = new RunningProduct(product, settings, surroundings);
        products.put(product.name(), running);
        return running;
    }

    /** Stops one product, as if its server were down; nothing happens when it is stopped already. */
    public void stop(ProductName name) {
        Optional.ofNullable(products.remove(name)).ifPresent(RunningProduct::close);
    }

    /** Starts a product that was stopped, at the same address and with what it had stored. */
    public void start(ProductName name) {
        if (products.containsKey(name)) {
            return;
        }
        PortInUseException.unlessFree(settings.address(name).getPort());
        for (HostProduct product : ServiceLoader.load(HostProduct.class)) {
            if (product.name() == name) {
                prepare(product).start();
            }
        }
    }

    /** What it was started with. */
    public HostSettings settings() {
        return settings;
    }

    /** A product's base address. */
    public URI address(ProductName product) {
        return settings.address(product);
    }

    /** A running product. */
    public RunningProduct product(ProductName name) {
        return Optional.ofNullable(products.get(name))
                .orElseThrow(() -> new IllegalStateException(name + " is not part of this host"));
    }

    /** The mail server, the clock and whatever else both products share. */
    public Surroundings surroundings() {
        return surroundings;
    }

    /** Moves the host's clock; it stays moved over a restart. */
    public void advanceTo(Instant instant) {
        surroundings.moveClock(instant);
    }

    /** What went wrong first is what the person at the keyboard has to read. */
    private void closeAfter(RuntimeException failed) {
        try {
            close();
        } catch (RuntimeException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }

    @Override
    public void close() {
        try {
            products.values().stream().parallel().forEach(RunningProduct::close);
        } finally {
            surroundings.close();
        }
    }
}
