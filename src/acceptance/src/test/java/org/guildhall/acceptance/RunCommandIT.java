package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
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
                "--pages FILE",
                "--communities FILE",
                "--help"
            })
    void listsOption(String option) {
        assertThat(Help.TEXT).contains("  " + option);
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
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost:1/guildhall?user=me&password=secret",
                "jdbc:postgresql:// /x",
                "jdbc:mysql://localhost/guildhall"
            })
    void refusesWrongDatabaseAddress(String address) {
        assertRefused("", "--home", home().toString(), "--database", address);
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
                    Integer.toString(HostProcess.freePort()));
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
                Integer.toString(HostProcess.freePort()),
                "--jira-port",
                Integer.toString(HostProcess.freePort()));

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

    private void assertRefused(String sentence, String... arguments) {
        try (HostProcess host = HostProcess.of(folder, arguments)) {
            assertThat(host.exitCode()).as(host.errors()).isEqualTo(2);
            assertThat(host.errors().strip().lines()).hasSize(1);
            assertThat(host.errors()).contains(sentence);
            assertThat(host.output()).isEmpty();
        }
    }

    /** What {@code --help} prints. */
    private static final class Help {

        static final String TEXT = text();

        private static String text() {
            try {
                Path folder = Files.createTempDirectory("help");
                try (HostProcess host = HostProcess.of(folder, "--help")) {
                    assertThat(host.exitCode()).isZero();
                    return host.output();
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
