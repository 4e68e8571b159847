package org.guildhall.host.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.guildhall.host.kernel.Components;
import org.guildhall.host.kernel.HostProduct;
import org.guildhall.host.kernel.PluginModules;

/**
 * The plugins of one product. The framework and its Spring extender start in the background as soon as this is made;
 * plugins start with {@link #start}, and hear of it with {@link #productStarted}.
 */
public final class PluginSystem implements AutoCloseable {

    private final Container container;
    private final DescriptorReader descriptors;
    private final ServicesForPlugins services = new ServicesForPlugins();
    private final Plugins plugins = new Plugins();
    private final List<Path> waiting = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private boolean running;
    private boolean announced;

    /**
     * The plugin system of a product.
     *
     * @param product names the product, the packages that it exports and the module types that it knows
     * @param home the product's own folder
     */
    public PluginSystem(HostProduct product, Path home) {
        this.container = new Container(
                home, CompletableFuture.supplyAsync(() -> Framework.start(home, product.exportedPackages())));
        this.descriptors = new DescriptorReader(product.name(), product.moduleTypes());
    }

    /** The enabled modules; a live view, empty until plugins have started. */
    public PluginModules modules() {
        return plugins;
    }

    /** What does not work, over all plugins. */
    public List<PluginProblem> problems() {
        return plugins.problems();
    }

    /** The plugins that run. */
    public List<InstalledPlugin> plugins() {
        return plugins.running();
    }

    /** The running plugin with that key. */
    public Optional<InstalledPlugin> plugin(String key) {
        return plugins.find(key);
    }

    /** Calls something whenever a plugin has started or stopped, for those who cache what they read from modules. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Gives each plugin its own service of a type; called before {@link #start}. */
    public <T> PluginSystem providePerPlugin(Class<T> type, PerPlugin<T> factory) {
        services.perPlugin(type, factory);
        return this;
    }

    /**
     * Installs a jar: at once when the system runs (the same plugin is stopped and taken out first, as an upgrade does), else
     * with {@link #start}.
     *
     * @throws PluginException when the running system cannot start it
     */
    public synchronized void install(Path jar) {
        if (!running) {
            waiting.add(jar);
            return;
        }
        uninstall(descriptors.read(jar).key());
        startPlugin(jar);
    }

    /**
     * Publishes the product's components and starts what was installed.
     *
     * @throws PluginException when a plugin cannot be started
     */
    public synchronized void start(Components components) {
        services.publish(components, container.framework().bundleContext(), plugins::byBundle);
        running = true;
        waiting.forEach(this::startPlugin);
        waiting.clear();
    }

    private void startPlugin(Path jar) {
        InstalledPlugin plugin = container.start(descriptors.read(jar), jar, plugins);
        changed();
        if (announced) {
            plugin.productStarted();
        }
    }

    /** Tells the plugins' {@code LifecycleAware} services that the product has started. */
    public synchronized void productStarted() {
        announced = true;
        plugins.running().forEach(InstalledPlugin::productStarted);
    }

    /** Stops a plugin and takes it out; its data stay. Nothing happens when it is not there. */
    public synchronized void uninstall(String pluginKey) {
        plugins.find(pluginKey).ifPresent(plugin -> {
            plugin.productStopping();
            plugins.remove(plugin);
            changed();
            plugin.uninstall();
        });
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public synchronized void close() {
        plugins.running().forEach(plugin -> uninstall(plugin.key()));
        running = false;
        container.close();
    }
}
