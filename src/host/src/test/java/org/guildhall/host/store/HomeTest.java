package org.guildhall.host.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guildhall.host.kernel.ProductName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    Path folder;

    @Test
    void refusesHomeThatAnotherHostRunsIn() {
        try (Home home = Home.open(folder)) {
            assertThatThrownBy(() -> Home.open(folder))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(home.path().toString())
                    .hasMessageContaining("--home");
        }
    }

    @Test
    void opensAgainAfterItWasClosed() {
        Home.open(folder).close();

        try (Home home = Home.open(folder)) {
            assertThat(home.of(ProductName.JIRA)).isDirectory().hasFileName("jira");
        }
    }

    @Test
    void leavesHomeOfAnotherVersionAsItIs() throws IOException {
        Files.writeString(folder.resolve("version"), "0");

        assertThatThrownBy(() -> Home.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("another version (0, not 1)");

        assertThat(folder.resolve("version")).hasContent("0");
    }

    @Test
    void refusesHomeThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> Home.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be used");
    }
}
