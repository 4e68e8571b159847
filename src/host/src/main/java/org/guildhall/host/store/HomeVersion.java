package org.guildhall.host.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file in a home that says which layout it has. */
final class HomeVersion {

    private HomeVersion() {}

    static void check(Path folder) throws IOException {
        Path file = folder.resolve("version");
        if (Files.notExists(file)) {
            WholeFile.write(file, Home.VERSION);
            return;
        }
        String found = Files.readString(file).strip();
        if (!found.equals(Home.VERSION)) {
            throw new StoreException("The home " + folder + " was made by another version (" + found + ", not "
                    + Home.VERSION + "); start that version, or choose another home with --home.");
        }
    }
}
