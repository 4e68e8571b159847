package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.guildhall.host.junit.FreePorts;
import org.guildhall.host.main.CliOption;
import org.guildhall.host.main.SiteLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./run} says when it is asked, and when it cannot start: one sentence, code 2, and nothing is lost. */
class RunCommandIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--home DIR",
                "--reset",
                "--demo walkthrough|none",
                "--database h2|postgres|JDBC-URL",
                "--confluence-port PORT",
                "--jira-port PORT",
                "--smtp-port PORT",
                "--plugin FILE",
                "--pages FILE.jsonl",
                "--communities FILE.json",
                "--help"
            })
    void listsOption(String option) {
        assertThat(Help.TEXT).contains("  " + option + " ");
    }

    @Test
    void listsTheOptionsOfAllThatFillASiteWithTheirDefaults() {
        List<CliOption> options = ServiceLoader.load(SiteLoader.class).stream()
                .flatMap(loader -> loader.get().options().stream())
                .toList();

        assertThat(options).isNotEmpty().allSatisfy(option -> assertThat(Help.TEXT.lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("  " + option.name() + " " + option.value() + " ")
                        .endsWith(option.standard().isEmpty() ? "." : "[" + option.standard() + "]")));
    }

    @Test
    void knowsEveryOptionThatItLists() throws IOException {
        String file = Files.createFile(folder.resolve("any")).toString();
        List<String> arguments = new ArrayList<>();
        Help.TEXT
                .lines()
                .filter(line -> line.startsWith("  --") && !line.contains("--help"))
                .forEach(line -> {
                    String[] words = line.strip().split(" ", 3);
                    arguments.add(words[0]);
                    if (!words[1].isEmpty()) {
                        arguments.add(file);
                    }
                });
        arguments.add("--bogus");

        assertRefused("Unknown option --bogus", arguments.toArray(String[]::new));
    }

    @Test
    void refusesUnknownOption() {
        assertRefused("Unknown option --hom; --help lists the options there are.", "--hom", "x");
    }

    @ParameterizedTest
    @CsvSource({
        "--confluence-port, x, --confluence-port \"x\" is not a port; write a number from 1 to 65535.",
        "--demo, party, There is no demo called party",
        "--database, oracle, \"oracle\" is not a database; use h2",
        "--pages, pages.jsonl, --pages and --communities belong together"
    })
    void namesTheOptionWithAWrongValue(String option, String value, String sentence) {
        assertRefused(sentence, "--home", home().toString(), option, value);

        assertThat(home()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://localhost:1/guildhall?user=me&password=hunter2, check host",
        "jdbc:postgresql:// /x?password=hunter2, check host",
        "jdbc:mysql://localhost/guildhall, is not a database; use h2"
    })
    void refusesWrongDatabaseAddressWithoutShowingItsPassword(String address, String sentence) {
        String said = assertRefused(sentence, "--home", home().toString(), "--database", address);

        assertThat(said).doesNotContain("hunter2");
    }

    @Test
    void refusesFileToImportThatIsNotThere() throws IOException {
        Path pages = Files.writeString(folder.resolve("pages.jsonl"), "{}");
        Path nowhere = folder.resolve("nowhere.json");

        assertRefused(
                nowhere + ": cannot be read",
                "--home",
                home().toString(),
                "--pages",
                pages.toString(),
                "--communities",
                nowhere.toString());

        assertThat(home()).doesNotExist();
    }

    @Test
    void saysWhichPortIsInUseAndLeavesTheHome() throws IOException {
        Files.createDirectories(home());
        Files.writeString(home().resolve("version"), "1");
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());
            assertRefused(
                    "Port " + port + " is in use",
                    "--home",
                    home().toString(),
                    "--confluence-port",
                    port,
                    "--jira-port",
                    Integer.toString(FreePorts.any()));
            assertRefused("Port " + port + " is in use", "--reset", "--home", home().toString(), "--smtp-port", port);
        }

        assertThat(home().resolve("version")).hasContent("1");
    }

    @Test
    void leavesAHomeOfAnotherVersionAsItIs() throws IOException {
        Files.createDirectories(home());
        Files.writeString(home().resolve("version"), "7");
        Files.writeString(home().resolve("pages"), "kept");

        assertRefused(
                "version",
                "--home",
                home().toString(),
                "--confluence-port",
                Integer.toString(FreePorts.any()),
                "--jira-port",
                Integer.toString(FreePorts.any()));

        assertThat(home().resolve("version")).hasContent("7");
        assertThat(home().resolve("pages")).hasContent("kept");
    }

    @Test
    void resetsNothingThatIsNoHome() throws IOException {
        Files.createDirectories(home());
        Files.writeString(home().resolve("thesis.txt"), "years of work");

        assertRefused("--reset leaves it alone", "--home", home().toString(), "--reset");

        assertThat(home().resolve("thesis.txt")).hasContent("years of work");
    }

    private Path home() {
        return folder.resolve("home");
    }

    private String assertRefused(String sentence, String... arguments) {
        try (HostProcess host = HostProcess.of(folder, arguments)) {
            assertThat(host.exitCode()).as(host.errors()).isEqualTo(2);
            assertThat(host.errors().strip().lines()).hasSize(1);
            assertThat(host.errors()).contains(sentence);
            assertThat(host.output()).isEmpty();
            return host.errors();
        }
    }

    /** What {@code --help} prints at once: where nothing is built, and without Java. */
    private static final class Help {

        static final String TEXT = text();

        private static String text() {
            try {
                Path fresh = Files.createTempDirectory("fresh");
                Path run = Files.copy(
                        Path.of("..", "..", "run"), fresh.resolve("run"), StandardCopyOption.COPY_ATTRIBUTES);
                ProcessBuilder command = new ProcessBuilder(run.toString(), "--home", "x", "--help");
                command.environment().put("JAVA_HOME", "/nowhere");
                Process process = command.redirectErrorStream(true).start();
                String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(process.waitFor()).as(text).isZero();
                return text;
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
