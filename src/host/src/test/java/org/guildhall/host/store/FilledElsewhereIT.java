package org.guildhall.host.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilledElsewhereIT {

    @TempDir
    Path folder;

    @Test
    void knowsADatabaseThatAnotherHomeHasFilled() {
        try (Home home = Home.open(folder);
                Stores stores = Stores.open(home, new Database.EmbeddedPostgres())) {
            Database joined = new Database.Postgres(stores.jdbcUrl().orElseThrow());

            boolean before = Stores.isFilledElsewhere(joined);
            stores.markFilled();

            assertThat(before).isFalse();
            assertThat(Stores.isFilledElsewhere(joined)).isTrue();
            assertThat(Stores.isFilledElsewhere(new Database.H2())).isFalse();
        }
    }
}
