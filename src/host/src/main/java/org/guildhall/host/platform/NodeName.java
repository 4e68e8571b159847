package org.guildhall.host.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.guildhall.host.store.WholeFile;

/** What a host is called in its cluster; kept in its home, which one process uses at a time, so that it outlives a kill. */
final class NodeName {

    private static final String FILE = "node";

    private NodeName() {}

    static String in(Path home) {
        Path file = home.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(home);
                WholeFile.write(file, UUID.randomUUID().toString());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The home " + home + " cannot be used", e);
        }
    }
}
