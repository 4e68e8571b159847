package org.guildhall.plugin.sdk;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Any goal of the Plugin SDK's Maven plugin, for a build that cannot reach it. It does what the SDK's goal of that name is known
 * to do to the jar: some replace or add files, one wants the manifest among the classes, one packs.
 */
public class StandInGoal extends AbstractMojo {

    /** The goals that change what is packed, with a file that each of them writes. */
    static final Map<String, String> CHANGES = Map.of(
            "generate-manifest", "META-INF/MANIFEST.MF",
            "copy-bundled-dependencies", "META-INF/lib/copied.jar",
            "compress-resources", "guildhall/macro-min.js",
            "generate-rest-docs", "resourcedoc.xml");

    /** Those that only look, or have nothing to do in a plugin without tests. */
    static final List<String> OTHERS = List.of(
            "filter-plugin-descriptor",
            "filter-test-plugin-descriptor",
            "unit-test",
            "validate-banned-dependencies",
            "copy-test-bundled-dependencies",
            "generate-test-manifest",
            "validate-manifest",
            "jar",
            "generate-obr-artifact",
            "validate-test-manifest",
            "test-jar");

    /* Filled by Maven. */
    private String goal;
    private File classes;
    private File jar;

    @Override
    public void execute() throws MojoExecutionException {
        getLog().info("stand-in for " + goal);
        try {
            if (CHANGES.containsKey(goal)) {
                change(classes.toPath().resolve(CHANGES.get(goal)));
            } else if (goal.equals("validate-manifest")) {
                requireImports();
            } else if (goal.equals("jar")) {
                pack();
            }
        } catch (IOException e) {
            throw new MojoExecutionException(goal, e);
        }
    }

    private static void change(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "Manifest-Version: 1.0\n");
    }

    private void requireImports() throws IOException, MojoExecutionException {
        if (manifest().getMainAttributes().getValue("Import-Package") == null) {
            throw new MojoExecutionException("the manifest among the classes imports nothing");
        }
    }

    private void pack() throws IOException {
        try (JarOutputStream out =
                        new JarOutputStream(new BufferedOutputStream(Files.newOutputStream(jar.toPath())), manifest());
                Stream<Path> files = Files.walk(classes.toPath())) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = classes.toPath().relativize(file).toString().replace(File.separatorChar, '/');
                if (!name.equals("META-INF/MANIFEST.MF")) {
                    out.putNextEntry(new ZipEntry(name));
                    Files.copy(file, out);
                }
            }
        }
    }

    private Manifest manifest() throws IOException {
        try (InputStream in = Files.newInputStream(classes.toPath().resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(in);
        }
    }
}
