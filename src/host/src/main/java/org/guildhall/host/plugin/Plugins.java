package org.guildhall.host.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.guildhall.host.kernel.PluginModule;
import org.guildhall.host.kernel.PluginModules;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plugins of a product, those that are starting included, and the modules of those that have started. */
final class Plugins implements PluginModules {

    private static final Logger LOG = LoggerFactory.getLogger(Plugins.class);

    private final List<InstalledPlugin> known = new CopyOnWriteArrayList<>();
    private final List<InstalledPlugin> started = new CopyOnWriteArrayList<>();

    void starting(InstalledPlugin plugin) {
        known.add(plugin);
    }

    void started(InstalledPlugin plugin) {
        started.add(plugin);
        plugin.problems()
                .forEach(problem -> LOG.error(
                        "Plugin {} module {}: {}", problem.pluginKey(), problem.moduleKey(), problem.message()));
    }

    void remove(InstalledPlugin plugin) {
        started.remove(plugin);
        known.remove(plugin);
    }

    /** The plugin of a bundle, also while it is starting; nothing for a bundle that is not a plugin. */
    Optional<InstalledPlugin> byBundle(Bundle bundle) {
        return known.stream().filter(plugin -> plugin.is(bundle)).findFirst();
    }

    List<InstalledPlugin> running() {
        return List.copyOf(started);
    }

    Optional<InstalledPlugin> find(String key) {
        return started.stream().filter(plugin -> plugin.key().equals(key)).findFirst();
    }

    List<PluginProblem> problems() {
        List<PluginProblem> problems = new ArrayList<>();
        started.forEach(plugin -> problems.addAll(plugin.problems()));
        return problems;
    }

    @Override
    public List<PluginModule> all() {
        return started.stream().flatMap(plugin -> plugin.modules().stream()).toList();
    }

    @Override
    public List<PluginModule> ofType(String type) {
        return started.stream().flatMap(plugin -> plugin.modules(type).stream()).toList();
    }

    @Override
    public Optional<PluginModule> byCompleteKey(String completeKey) {
        return all().stream()
                .filter(module -> module.completeKey().equals(completeKey))
                .findFirst();
    }
}
