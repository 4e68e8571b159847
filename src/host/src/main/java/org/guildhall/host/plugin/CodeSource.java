package org.guildhall.host.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Constants;

/** The jar or folder of classes that a type comes from, and the packages in it. */
record CodeSource(Path path) {

    static CodeSource of(Class<?> type) {
        try {
            URI location =
                    type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return new CodeSource(Path.of(location));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Cannot find the jar of " + type, e);
        }
    }

    /** All packages that have classes. */
    Set<String> packages() {
        try {
            if (Files.isDirectory(path)) {
                return packages(path);
            }
            try (FileSystem jar = FileSystems.newFileSystem(path, Map.of())) {
                return packages(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> packages(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> String.valueOf(root.relativize(file).getParent()))
                    .filter(folder -> !folder.equals("null") && !folder.startsWith("META-INF"))
                    .map(folder -> folder.replace('/', '.').replace('\\', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** What the jar's own manifest exports, with versions. */
    Set<String> exports() {
        try (JarFile jar = new JarFile(path.toFile())) {
            String header = jar.getManifest().getMainAttributes().getValue(Constants.EXPORT_PACKAGE);
            return header == null ? packages() : ManifestHeader.withVersions(header);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
