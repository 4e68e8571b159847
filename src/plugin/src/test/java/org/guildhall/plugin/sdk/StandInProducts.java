package org.guildhall.plugin.sdk;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The artifacts of Atlassian's that the profile names, made of the declarations in {@code src/host-api}. */
final class StandInProducts {

    private static final List<String> OF_THE_PLATFORM = List.of(
            "com.atlassian.activeobjects:activeobjects-plugin",
            "com.atlassian.applinks:applinks-api",
            "com.atlassian.mail:atlassian-mail",
            "com.atlassian.plugins.rest:atlassian-rest-v2-api",
            "com.atlassian.templaterenderer:atlassian-template-renderer-api",
            "com.atlassian.user:atlassian-user");

    private static final String DEPENDENCY =
            "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></dependency>";

    private static final String GOAL =
            """
            <mojo>
                <goal>%s</goal>
                <implementation>org.guildhall.plugin.sdk.StandInGoal</implementation>
                <language>java</language>
                <instantiationStrategy>per-lookup</instantiationStrategy>
                <parameters>
                    <parameter><name>goal</name><type>java.lang.String</type></parameter>
                    <parameter><name>classes</name><type>java.io.File</type></parameter>
                    <parameter><name>jar</name><type>java.io.File</type></parameter>
                </parameters>
                <configuration>
                    <goal>%s</goal>
                    <classes>${project.build.outputDirectory}</classes>
                    <jar>${project.build.directory}/${project.build.finalName}.jar</jar>
                </configuration>
            </mojo>
            """;

    private final StandInRepository repository;
    private final Path scratch;

    StandInProducts(StandInRepository repository, Path scratch) {
        this.repository = repository;
        this.scratch = scratch;
    }

    void add(Path hostApi) throws IOException {
        addDeclarations("com.atlassian.sal", "sal-api", hostApi.resolve("shared"), "");
        addDeclarations("com.atlassian.jira", "jira-core", hostApi.resolve("jira"), dependencies());
        addDeclarations("com.atlassian.confluence", "confluence", hostApi.resolve("confluence"), dependencies());
        repository.addJar("com.atlassian.confluence.plugins", "confluence-create-content-plugin", anything());
        for (String artifact : OF_THE_PLATFORM) {
            repository.addJar(group(artifact), name(artifact), anything());
        }
        repository.addPom("com.atlassian.confluence", "confluence-plugins-platform-pom", "pom", managed());
        addSdk();
    }

    /** Takes a type of Confluence's away, as a release can that is not the one the declarations follow. */
    void remove(String entry) throws IOException {
        Path jar = repository.file("com.atlassian.confluence", "confluence", "jar");
        try (FileSystem content = FileSystems.newFileSystem(jar)) {
            Files.delete(content.getPath(entry));
        }
    }

    /** Exported under versions, as bundles export, so that bnd has something to take ranges from. */
    private void addDeclarations(String groupId, String artifactId, Path module, String dependencies)
            throws IOException {
        Path jar;
        try (Stream<Path> built = Files.list(module.resolve("target"))) {
            jar = built.filter(file -> file.getFileName().toString().matches("host-api-\\w+-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
        Path manifest = scratch.resolve(artifactId + ".MF");
        Files.writeString(
                manifest, "Bundle-ManifestVersion: 2\nBundle-SymbolicName: " + artifactId + "\n" + exports(jar));
        repository.addCopy(groupId, artifactId, dependencies, jar, manifest);
    }

    /* A line of a manifest has at most 72 bytes. */
    private static String exports(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream()
                    .map(exported -> exported + "\n ;version=7.5")
                    .collect(Collectors.joining("\n ,", "Export-Package: ", "\n"));
        }
    }

    private static String dependencies() {
        return "<dependencies>"
                + DEPENDENCY.formatted("com.atlassian.sal", "sal-api", StandInRepository.VERSION)
                + DEPENDENCY.formatted("jakarta.servlet", "jakarta.servlet-api", "managed")
                + DEPENDENCY.formatted("net.java.dev.activeobjects", "activeobjects", "managed")
                + "</dependencies>";
    }

    private static String managed() {
        return OF_THE_PLATFORM.stream()
                .map(artifact -> DEPENDENCY.formatted(group(artifact), name(artifact), StandInRepository.VERSION))
                .collect(Collectors.joining(
                        "", "<dependencyManagement><dependencies>", "</dependencies></dependencyManagement>"));
    }

    private void addSdk() throws IOException {
        Path content = Files.createDirectories(scratch.resolve("sdk/META-INF/maven"));
        String goals = Stream.concat(StandInGoal.CHANGES.keySet().stream(), StandInGoal.OTHERS.stream())
                .map(goal -> GOAL.formatted(goal, goal))
                .collect(Collectors.joining());
        Files.writeString(
                content.resolve("plugin.xml"),
                "<plugin><groupId>com.atlassian.maven.plugins</groupId><artifactId>amps-maven-plugin</artifactId><version>"
                        + StandInRepository.VERSION + "</version><goalPrefix>amps</goalPrefix><mojos>" + goals
                        + "</mojos></plugin>");
        Files.copy(
                Path.of("src/test/resources/sdk/components.xml"),
                Files.createDirectories(scratch.resolve("sdk/META-INF/plexus")).resolve("components.xml"));
        repository.addJar(
                "com.atlassian.maven.plugins",
                "amps-maven-plugin",
                List.of(
                        "-C",
                        scratch.resolve("sdk").toString(),
                        "META-INF",
                        "-C",
                        Path.of("target/test-classes").toAbsolutePath().toString(),
                        StandInGoal.class.getName().replace('.', '/') + ".class"));
    }

    /* The tool makes no empty jar. */
    private List<String> anything() throws IOException {
        Path file = scratch.resolve("empty.txt");
        Files.writeString(file, "");
        return List.of("-C", scratch.toString(), file.getFileName().toString());
    }

    private static String group(String artifact) {
        return artifact.substring(0, artifact.indexOf(':'));
    }

    private static String name(String artifact) {
        return artifact.substring(artifact.indexOf(':') + 1);
    }
}
