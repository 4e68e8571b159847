package org.guildhall.host.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.lang.reflect.Proxy;
import org.guildhall.host.plugin.InstalledPlugin;
import org.guildhall.host.plugin.PerPlugin;
import org.guildhall.host.store.TransactionalDataSource;

/** Gives each plugin its own Active Objects; tables are made and upgraded when the plugin first uses it. */
public final class ActiveObjectsForPlugins implements PerPlugin<ActiveObjects> {

    private final TransactionalDataSource database;
    private final PluginSettings settings;
    private final ClusterLockService locks;

    /** Active Objects on that database; model versions are kept in the settings, upgrades happen under a lock. */
    public ActiveObjectsForPlugins(
            TransactionalDataSource database, PluginSettings settings, ClusterLockService locks) {
        this.database = database;
        this.settings = settings;
        this.locks = locks;
    }

    @Override
    public ActiveObjects forPlugin(InstalledPlugin plugin) {
        EntityStore store = new EntityStore(new AoModel(plugin), database, settings, locks);
        return (ActiveObjects) Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(), new Class<?>[] {ActiveObjects.class}, new AoCalls(store));
    }
}
