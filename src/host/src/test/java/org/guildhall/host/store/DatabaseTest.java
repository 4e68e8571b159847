package org.guildhall.host.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    Path folder;

    @Test
    void readsWhatTheCommandLineSays() {
        assertThat(Database.parse("H2")).isEqualTo(new Database.H2());
        assertThat(Database.parse("postgres")).isEqualTo(new Database.EmbeddedPostgres());
        assertThat(Database.parse("jdbc:postgresql://db/x")).isEqualTo(new Database.Postgres("jdbc:postgresql://db/x"));
    }

    @Test
    void refusesWhatIsNoDatabase() {
        assertThatThrownBy(() -> Database.parse("jdbc:mysql://db/x"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("jdbc:mysql://db/x")
                .hasMessageContaining("jdbc:postgresql://");
    }

    @Test
    void saysWhatToDoAboutAnAddressThatCannotBeReached() {
        Database wrong = new Database.Postgres("jdbc:postgresql://localhost:4199/none?user=me&password=secret");

        try (Home home = Home.open(folder)) {
            assertThatThrownBy(() -> Stores.open(home, wrong))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("localhost:4199")
                    .hasMessageContaining("check host, port, database, user and password")
                    .hasMessageNotContaining("secret");
        }
    }
}
