package org.guildhall.host.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.guildhall.host.store.Home;
import org.guildhall.host.store.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeStateTest {

    @TempDir
    Path folder;

    private Path home;
    private HomeState state;

    @BeforeEach
    void makeHome() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        Files.writeString(home.resolve("version"), Home.VERSION);
        state = new HomeState(home);
    }

    @Test
    void resetsHomesOnly() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "keep me");

        assertThatThrownBy(() -> new HomeState(folder).reset()).hasMessageContaining("is not a home");

        assertThat(folder.resolve("letter.txt")).exists();
    }

    @Test
    void saysThatAFileIsNoHome() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "keep me");

        assertThatThrownBy(() -> new HomeState(letter).reset())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("choose another one with --home");

        assertThat(letter).hasContent("keep me");
    }

    @Test
    void doesNotResetAHomeInWhichAHostIsStarting() {
        try (Home starting = Home.open(home)) {
            assertThatThrownBy(state::reset)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("Another host is running in the home " + starting.path());
        }

        assertThat(home.resolve("version")).exists();
    }

    @Test
    void dropsHomeWhoseFillingWasInterrupted() {
        state.startFilling();

        assertThat(state.isHalfFilled()).isTrue();
        state.drop();

        assertThat(home).doesNotExist();
    }

    @Test
    void leavesHalfFilledHomeOfAnotherVersionToThatVersion() throws IOException {
        state.startFilling();
        Files.writeString(home.resolve("version"), "7");

        assertThat(state.isHalfFilled()).isFalse();
    }

    @Test
    void remembersWhatAHomeWasFilledWith() {
        state.finishFilling(Map.of("--demo", "walkthrough", "--pages", "my pages.jsonl"));

        assertThat(state.isFilled()).isTrue();
        assertThat(state.filledWith()).isEqualTo(Map.of("--demo", "walkthrough", "--pages", "my pages.jsonl"));
        assertThat(state.wasFilledWith("--demo", "walkthrough")).isTrue();
        assertThat(state.wasFilledWith("--demo", "none")).isFalse();
    }
}
