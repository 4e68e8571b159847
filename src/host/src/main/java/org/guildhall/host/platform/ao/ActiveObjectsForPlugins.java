package org.guildhall.host.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.lang.reflect.Proxy;
import org.guildhall.host.plugin.InstalledPlugin;
import org.guildhall.host.plugin.PerPlugin;
import org.guildhall.host.store.TransactionalDataSource;

/** Gives each plugin its own Active Objects; tables are made and upgraded when the plugin first uses it. */
public final class ActiveObjectsForPlugins implements PerPlugin<ActiveObjects> {

    private final TransactionalDataSource database;
    private final ModelVersions versions;
    private final ClusterLockService locks;

    /** Active Objects on that database; upgrades happen under a lock. */
    public ActiveObjectsForPlugins(TransactionalDataSource database, ClusterLockService locks) {
        this.database = database;
        this.versions = new ModelVersions(database);
        this.locks = locks;
    }

    @Override
    public ActiveObjects forPlugin(InstalledPlugin plugin) {
        EntityStore store = new EntityStore(new AoModel(plugin), database, versions, locks);
        return (ActiveObjects) Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(), new Class<?>[] {ActiveObjects.class}, new AoCalls(store));
    }
}
