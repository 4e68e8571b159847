package org.guildhall.host.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import java.util.concurrent.TimeUnit;
import net.java.ao.RawEntity;

/** What a plugin can ask about its Active Objects. */
record AoMetaData(EntityStore store, ActiveObjects api) implements ActiveObjectsModuleMetaData {

    @Override
    public void awaitInitialization() {
        store.manager(api);
    }

    @Override
    public void awaitInitialization(long timeout, TimeUnit unit) {
        awaitInitialization();
    }

    @Override
    public boolean isInitialized() {
        return store.isReady();
    }

    @Override
    public boolean isDataSourcePresent() {
        return true;
    }

    @Override
    public boolean isTablePresent(Class<? extends RawEntity<?>> type) {
        return store.isReady();
    }
}
