package org.guildhall.acceptance.importer;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.guildhall.host.main.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSiteLoaderTest {

    @TempDir
    private Path folder;

    private final FileSiteLoader loader = new FileSiteLoader();

    @Test
    void wantsNothingByDefault() {
        assertThatCode(() -> loader.check(Map.of("--demo", "walkthrough"))).doesNotThrowAnyException();
    }

    @Test
    void wantsBothFiles() {
        assertThatThrownBy(() -> loader.check(Map.of("--pages", "pages.jsonl")))
                .isInstanceOf(UsageException.class)
                .hasMessage("--pages and --communities belong together; give both.");
    }

    @Test
    void refusesBadFileBeforeTheHostStarts() throws IOException {
        Path pages = Files.writeString(folder.resolve("pages.jsonl"), "{}\n");
        Path groups = Files.writeString(folder.resolve("groups.json"), "[]");

        assertThatThrownBy(() -> loader.check(Map.of("--pages", pages.toString(), "--communities", groups.toString())))
                .isInstanceOf(UsageException.class)
                .hasMessage(pages + ", line 1: \"lastModifier\" must be there and be text.");
    }
}
