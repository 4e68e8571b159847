package org.guildhall.plugin.sdk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * A local Maven repository that knows everything the user's own knows, and what is added here. The user's own is linked to, never
 * written to.
 */
final class StandInRepository {

    /** Of every artifact added; none of Atlassian's own has it. */
    static final String VERSION = "stand-in";

    private static final ToolProvider JAR = ToolProvider.findFirst("jar").orElseThrow();
    private static final String POM =
            """
            <project>
                <modelVersion>4.0.0</modelVersion>
                <groupId>%s</groupId>
                <artifactId>%s</artifactId>
                <version>%s</version>
                <packaging>%s</packaging>
                %s
            </project>
            """;

    private final Path folder;

    StandInRepository(Path usersOwn, Path folder) throws IOException {
        this.folder = folder;
        link(usersOwn, folder);
    }

    private static void link(Path from, Path to) throws IOException {
        try (Stream<Path> children = Files.list(from)) {
            for (Path child : (Iterable<Path>) children::iterator) {
                Files.createSymbolicLink(to.resolve(child.getFileName()), child);
            }
        }
    }

    /* A folder that is only linked to becomes one of ours, which links to what it holds. */
    private void own(Path directory) throws IOException {
        if (!directory.equals(folder)) {
            own(directory.getParent());
        }
        if (Files.isSymbolicLink(directory)) {
            Path usersOwn = Files.readSymbolicLink(directory);
            Files.delete(directory);
            link(usersOwn, Files.createDirectory(directory));
        }
        Files.createDirectories(directory);
    }

    /** Packs what the arguments of the tool {@code jar} name. */
    void addJar(String groupId, String artifactId, List<String> content) throws IOException {
        addPom(groupId, artifactId, "jar", "");
        pack("--create", file(groupId, artifactId, "jar"), content);
    }

    /** Takes a jar as it is, with more headers in its manifest. */
    void addCopy(String groupId, String artifactId, String dependencies, Path jar, Path manifest) throws IOException {
        addPom(groupId, artifactId, "jar", dependencies);
        Files.copy(jar, file(groupId, artifactId, "jar"));
        pack("--update", file(groupId, artifactId, "jar"), List.of("--manifest", manifest.toString()));
    }

    /** {@code more} is what the pom says besides what it is of. */
    void addPom(String groupId, String artifactId, String packaging, String more) throws IOException {
        Path pom = file(groupId, artifactId, "pom");
        own(pom.getParent());
        Files.writeString(pom, POM.formatted(groupId, artifactId, VERSION, packaging, more));
    }

    private static void pack(String operation, Path jar, List<String> content) {
        List<String> arguments = new ArrayList<>(List.of(operation, "--file", jar.toString()));
        arguments.addAll(content);
        int status = JAR.run(System.out, System.err, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException("jar " + arguments + " ended with " + status);
        }
    }

    Path file(String groupId, String artifactId, String extension) {
        return folder.resolve(groupId.replace('.', '/'))
                .resolve(artifactId)
                .resolve(VERSION)
                .resolve(artifactId + "-" + VERSION + "." + extension);
    }
}
