package org.guildhall.host.platform;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guildhall.host.kernel.Components;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.MovableClock;
import org.guildhall.host.kernel.ProductContext;
import org.guildhall.host.kernel.ProductName;
import org.guildhall.host.plugin.InstalledPlugin;
import org.guildhall.host.plugin.PluginSystem;
import org.guildhall.host.plugin.StubProduct;
import org.guildhall.host.store.Database;
import org.guildhall.host.store.Home;
import org.guildhall.host.store.Stores;

/** A Confluence without pages: home, database, platform and plugins, put together as the host does. */
final class TestPlatform implements AutoCloseable {

    static final HostUser ADA = new HostUser(
            "key-ada",
            "ada",
            "Ada Lovelace",
            "ada@example.com",
            ZoneId.of("Europe/London"),
            Locale.GERMANY,
            Set.of("site-administrators", "data-team"));

    private final Home home;
    private final Stores stores;
    private final Platform platform;
    private final PluginSystem plugins;
    private final ProductContext context;

    TestPlatform(Path folder, Database database) {
        home = Home.open(folder);
        stores = Stores.open(home, database);
        plugins = new PluginSystem(StubProduct.confluence(), home.of(ProductName.CONFLUENCE));
        context = new ProductContext(
                ProductName.CONFLUENCE,
                home.of(ProductName.CONFLUENCE),
                URI.create("http://localhost:1990/confluence"),
                stores.dataSource(ProductName.CONFLUENCE),
                new MovableClock(),
                new JdbcUserDirectory(stores.shared()),
                new Components(),
                plugins.modules());
        platform = Platform.provide(context, plugins);
    }

    TestPlatform start(Optional<Path> jar) {
        jar.ifPresent(plugins::install);
        plugins.start(context.components());
        platform.start();
        plugins.productStarted();
        return this;
    }

    <T> T get(Class<T> type) {
        return context.components().get(type);
    }

    Platform platform() {
        return platform;
    }

    PluginSystem plugins() {
        return plugins;
    }

    ProductContext context() {
        return context;
    }

    Stores stores() {
        return stores;
    }

    InstalledPlugin plugin() {
        return plugins.plugin("synthetic").orElseThrow();
    }

    @Override
    public void close() {
        plugins.close();
        platform.close();
        stores.close();
        home.close();
    }
}
