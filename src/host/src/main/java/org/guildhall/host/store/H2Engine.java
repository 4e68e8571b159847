package org.guildhall.host.store;

import com.zaxxer.hikari.HikariConfig;
import java.util.Optional;

/** One H2 file per name; every commit is written at once, so that a kill loses nothing. */
final class H2Engine implements Engine {

    private final Home home;

    H2Engine(Home home) {
        this.home = home;
    }

    @Override
    public Store open(String name) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("h2-" + name);
        config.setJdbcUrl("jdbc:h2:file:" + home.folder("database").resolve(name)
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=0");
        config.setUsername("sa");
        config.setPassword("");
        config.setSchema("PUBLIC");
        return Store.of(config);
    }

    @Override
    public Optional<String> jdbcUrl() {
        return Optional.empty();
    }

    @Override
    public void close() {
        // H2 closes a file with its last connection, and the pools have closed those.
    }
}
