package org.guildhall.host.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guildhall.host.store.Home;
import org.guildhall.host.store.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFillingTest {

    private static final String UNREACHABLE = "jdbc:postgresql://localhost:1/guildhall";

    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void makeHomeInUse() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        Files.writeString(home.resolve("version"), Home.VERSION);
        new HomeState(home).finishFilling(Map.of("--database", "h2"));
    }

    @Test
    void throwsTheHomeAwayWhenAskedTo() {
        filling("--reset").prepare();

        assertThat(home).doesNotExist();
    }

    @Test
    void throwsNothingAwayWhenTheDatabaseCannotBeReached() {
        assertThatThrownBy(() -> filling("--reset", "--database", UNREACHABLE).prepare())
                .isInstanceOf(StoreException.class);

        assertThat(home.resolve("filled")).exists();
    }

    @Test
    void refusesAnEmptyDatabaseForAHomeThatHasItsContentInAnother() {
        assertThatThrownBy(() -> filling("--database", "postgres").prepare())
                .isInstanceOf(UsageException.class)
                .hasMessage("The home " + home
                        + " keeps its content with --database h2; start it so, or name another --home.");
    }

    @Test
    void startsAgainWithTheDatabaseOfTheHome() {
        filling("--database", "h2").prepare();

        assertThat(new HomeState(home).isFilled()).isTrue();
    }

    private SiteFilling filling(String... options) {
        List<String> arguments = new ArrayList<>(List.of("--home", home.toString()));
        arguments.addAll(List.of(options));
        CommandLine commands = CommandLine.parse(arguments, CommandLine.ownOptions());
        return new SiteFilling(commands, List.of(), commands.settings());
    }
}
