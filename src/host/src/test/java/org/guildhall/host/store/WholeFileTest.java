package org.guildhall.host.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void takesThePlaceOfWhatWasThere() throws IOException {
        Path file = folder.resolve("clock");
        WholeFile.write(file, "PT0S and more");

        WholeFile.write(file, "P90D");

        assertThat(file).hasContent("P90D");
        assertThat(folder).isDirectoryContaining("glob:**clock").isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void leavesTheOldFileWhenTheNewOneCannotBeWritten() throws IOException {
        Path file = folder.resolve("clock");
        WholeFile.write(file, "PT0S");
        Files.createDirectory(folder.resolve("clock.part"));

        assertThatThrownBy(() -> WholeFile.write(file, "P90D")).isInstanceOf(IOException.class);

        assertThat(file).hasContent("PT0S");
    }
}
