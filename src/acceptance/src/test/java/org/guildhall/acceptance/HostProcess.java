package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.guildhall.host.junit.FreePorts;
import org.guildhall.host.junit.HostClient;
import org.guildhall.host.kernel.ProductName;

/** What {@code ./run} starts, as a process of its own on the same class path, with the jar installed. */
final class HostProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path output;
    private final Path errors;
    private final int confluencePort;
    private final int jiraPort;

    private HostProcess(Process process, Path output, Path errors, int confluencePort, int jiraPort) {
        this.process = process;
        this.output = output;
        this.errors = errors;
        this.confluencePort = confluencePort;
        this.jiraPort = jiraPort;
    }

    /** Starts with exactly these arguments; {@code folder} gets what the process prints. */
    static HostProcess of(Path folder, String... arguments) {
        return start(folder, 0, 0, List.of(arguments));
    }

    /** Starts both products in a home on free ports, and waits until they are ready. */
    static HostProcess ready(Path folder, Path home, String... more) {
        int confluence = FreePorts.any();
        int jira = FreePorts.any();
        List<String> arguments = new ArrayList<>(List.of(
                "--home",
                home.toString(),
                "--confluence-port",
                Integer.toString(confluence),
                "--jira-port",
                Integer.toString(jira)));
        arguments.addAll(List.of(more));
        HostProcess host = start(folder, confluence, jira, arguments);
        host.await(() -> host.output().lines().anyMatch("ready"::equals));
        return host;
    }

    private static HostProcess start(Path folder, int confluencePort, int jiraPort, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.guildhall.host.main.HostMain",
                "--plugin",
                System.getProperty("guildhall.plugin.jar")));
        command.addAll(arguments);
        try {
            Path output = Files.createTempFile(folder, "output", ".txt");
            Path errors = Files.createTempFile(folder, "errors", ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            return new HostProcess(process, output, errors, confluencePort, jiraPort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HostClient confluence(String name) {
        return HostClient.basic(URI.create(address(ProductName.CONFLUENCE)), name, name);
    }

    HostClient jira(String name) {
        return HostClient.basic(URI.create(address(ProductName.JIRA)), name, name);
    }

    String address(ProductName product) {
        return product == ProductName.CONFLUENCE
                ? "http://localhost:" + confluencePort + "/confluence"
                : "http://localhost:" + jiraPort + "/jira";
    }

    String output() {
        return text(output);
    }

    String errors() {
        return text(errors);
    }

    /** Ends at once, as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** Waits until it has ended by itself. */
    int exitCode() {
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("It ended")
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroy();
        exitCode();
    }

    private void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException("It did not get ready: " + output() + errors());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
