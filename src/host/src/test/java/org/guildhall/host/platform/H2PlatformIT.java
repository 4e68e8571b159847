package org.guildhall.host.platform;

import org.guildhall.host.store.Database;

class H2PlatformIT extends PlatformContract {

    @Override
    Database database() {
        return new Database.H2();
    }
}
