package org.guildhall.acceptance.importer;

import static org.assertj.core.api.Assertions.assertThat;
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

    private static final String GROUPS =
            """
            [{"key":"sig-a","name":"A","mission":"M.","members":[{"user":"ann","role":"chairs"}]}]
            """;
    private static final String PAGE =
            """
            {"path":"a.md","title":"A","created":"2019-02-20T18:11:08Z","lastModified":"2019-02-20T18:11:08Z",\
            "lastModifier":"ben","markdown":""}
            """;

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
        Path groups = Files.writeString(folder.resolve("groups.json"), GROUPS);

        assertThatThrownBy(() -> loader.check(Map.of("--pages", pages.toString(), "--communities", groups.toString())))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        pages + ", line 1: \"lastModifier\" must be there and be text, for example \"member-001\".");
    }

    @Test
    void saysThatSiteIsHalfFilledWhenSomethingCannotBeMade() throws IOException {
        MemorySite site = new MemorySite();
        site.refuse("A");
        ImportPlan plan = FileSiteLoader.read(
                Files.writeString(folder.resolve("pages.jsonl"), PAGE),
                Files.writeString(folder.resolve("groups.json"), GROUPS));

        assertThatThrownBy(() -> loader.run(plan, site))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "Importing the page \"A\" in COMMUNITY failed: No room.\n"
                                + "What was made until then cannot be used; mend the files and start again with the same options.");
    }

    @Test
    void namesSomebodyWhoIsInTheFiles() throws IOException {
        Path pages = Files.writeString(folder.resolve("pages.jsonl"), PAGE);
        Path groups = Files.writeString(folder.resolve("groups.json"), GROUPS);
        Map<String, String> options = Map.of("--pages", pages.toString(), "--communities", groups.toString());
        loader.check(options);

        assertThat(loader.logins(options)).first().isEqualTo("ann/ann  leads A");
        assertThat(loader.logins(Map.of("--demo", "walkthrough"))).isEmpty();
    }
}
