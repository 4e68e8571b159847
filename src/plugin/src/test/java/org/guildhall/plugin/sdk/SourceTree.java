package org.guildhall.plugin.sdk;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A copy of this repository's sources, so that a build of its own leaves the running one's classes alone. */
record SourceTree(Path folder) {

    private static final Set<String> NOT_NEEDED = Set.of("target", "node_modules", ".git", "docs");

    /** How a build ended. */
    record Build(int status, String output) {}

    static SourceTree copy(Path root, Path folder) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                if (NOT_NEEDED.contains(directory.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(folder.resolve(root.relativize(directory)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, folder.resolve(root.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
        return new SourceTree(folder);
    }

    /** Packages a room and what it needs with the profile {@code atlassian}, without leaving this machine. */
    Build packageWithProfile(String room, Path repository) throws IOException, InterruptedException {
        Path output = folder.resolve("build-of-" + room + ".txt");
        Process maven = new ProcessBuilder(
                        Path.of(System.getProperty("guildhall.maven.home"), "bin", "mvn")
                                .toString(),
                        "--batch-mode",
                        "--offline",
                        "-Patlassian",
                        "-Dmaven.repo.local=" + repository,
                        "-Dconfluence.version=" + StandInRepository.VERSION,
                        "-Djira.version=" + StandInRepository.VERSION,
                        "-Damps.version=" + StandInRepository.VERSION,
                        "package",
                        "--projects",
                        "src/" + room,
                        "--also-make")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!maven.waitFor(10, TimeUnit.MINUTES)) {
            maven.destroyForcibly();
            throw new IllegalStateException("Maven did not end: " + Files.readString(output));
        }
        return new Build(maven.exitValue(), Files.readString(output));
    }

    Path jar(String room, String name) {
        return folder.resolve("src").resolve(room).resolve("target").resolve(name);
    }
}
