package org.guildhall.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The Chromium that Playwright downloads, where the machine has none of its own. */
final class PlaywrightChromium {

    private PlaywrightChromium() {}

    /** Downloads it unless an earlier run did, by Playwright's own command line. */
    static void install() {
        try {
            int code = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "com.microsoft.playwright.CLI",
                            "install",
                            "--only-shell",
                            "chromium")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException(
                        "Playwright could not download Chromium; install Chromium so that it is on"
                                + " the PATH, or set CHROMIUM to its executable");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
