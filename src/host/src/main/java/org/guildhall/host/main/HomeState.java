package org.guildhall.host.main;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guildhall.host.junit.Folders;
import org.guildhall.host.store.Home;
import org.guildhall.host.store.StoreException;
import org.guildhall.host.store.WholeFile;

/** Whether a home is fresh, half filled or in use, by the files in it. */
final class HomeState {

    private static final String VERSION = "version";
    private static final String FILLING = "filling";
    private static final String FILLED = "filled";

    private final Path home;

    HomeState(Path home) {
        this.home = home;
    }

    /**
     * Throws the home away.
     *
     * @throws UsageException when the folder holds something else than a home
     */
    void reset() {
        if (!Files.exists(home) || isEmpty()) {
            return;
        }
        if (!Files.exists(home.resolve(VERSION))) {
            throw new UsageException("The folder " + home
                    + " is not a home of this host, so --reset leaves it alone; name another --home.");
        }
        drop();
    }

    /** Whether its filling was interrupted before anybody could use it. */
    boolean isHalfFilled() {
        return Files.exists(home.resolve(FILLING)) && !isFilled() && isOfThisVersion();
    }

    /**
     * Throws the home away, unless another host runs in it. What says that it is half filled goes last: after a kill the next
     * start throws the rest away.
     */
    void drop() {
        lockBriefly();
        startFilling();
        try {
            Files.deleteIfExists(home.resolve(FILLED));
            content().stream()
                    .filter(part -> !List.of(VERSION, FILLING).contains(String.valueOf(part.getFileName())))
                    .forEach(Folders::delete);
            Folders.delete(home);
        } catch (IOException | UncheckedIOException e) {
            throw unusable(e);
        }
    }

    boolean isFilled() {
        return Files.exists(home.resolve(FILLED));
    }

    /** Whether the home was filled with that option's value. */
    boolean wasFilledWith(String option, String value) {
        return value.equals(filledWith().get(option));
    }

    /** What the home was filled with, by option. */
    Map<String, String> filledWith() {
        Map<String, String> options = new LinkedHashMap<>();
        read(FILLED).lines().filter(line -> line.indexOf(' ') > 0).forEach(line -> {
            int space = line.indexOf(' ');
            options.put(line.substring(0, space), line.substring(space + 1));
        });
        return options;
    }

    void startFilling() {
        write(FILLING, "");
    }

    /** Remembers what the home was filled with. */
    void finishFilling(Map<String, String> options) {
        StringBuilder lines = new StringBuilder();
        options.forEach(
                (name, value) -> lines.append(name).append(' ').append(value).append('\n'));
        write(FILLED, lines.toString());
    }

    /** Fails when another host runs in the home. A home of another version is told by its version file alone. */
    private void lockBriefly() {
        if (isOfThisVersion()) {
            Home.open(home).close();
        }
    }

    private boolean isOfThisVersion() {
        return Files.exists(home.resolve(VERSION)) && Home.VERSION.equals(read(VERSION));
    }

    private boolean isEmpty() {
        return content().isEmpty();
    }

    private List<Path> content() {
        try (Stream<Path> content = Files.list(home)) {
            return content.toList();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(home.resolve(file)).trim();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private void write(String file, String text) {
        try {
            WholeFile.write(home.resolve(file), text);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private StoreException unusable(Exception cause) {
        return new StoreException(
                "The home " + home + " cannot be used (" + cause + "); choose another one with --home.", cause);
    }
}
