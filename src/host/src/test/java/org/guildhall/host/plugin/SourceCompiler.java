package org.guildhall.host.plugin;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles a synthetic plugin's classes against the host and the Spring that is in its bundles. */
final class SourceCompiler {

    private final Map<String, String> byName = new LinkedHashMap<>();

    void add(String className, String source) {
        byName.put(className, source);
    }

    /** Class files by their path in a jar. */
    Map<String, byte[]> compile() throws IOException {
        Path folder = Files.createTempDirectory("synthetic-plugin");
        for (Map.Entry<String, String> source : byName.entrySet()) {
            Path file = folder.resolve("src/" + source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
        Path classes = Files.createDirectories(folder.resolve("classes"));
        run(folder.resolve("src"), classes);
        return read(classes);
    }

    private static void run(Path sources, Path classes) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options =
                List.of("-d", classes.toString(), "-cp", classPath(), "-parameters", "--release", "17", "-proc:none");
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            var units = javac.getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(all);
            if (!javac.getTask(messages, null, null, options, null, units).call()) {
                throw new IllegalArgumentException(messages.toString());
            }
        }
    }

    private static String classPath() throws IOException {
        URL bundles = SourceCompiler.class.getResource("/osgi-bundles");
        try (Stream<Path> jars = Files.list(Path.of(bundles.toURI()))) {
            return System.getProperty("java.class.path")
                    + File.pathSeparator
                    + jars.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static Map<String, byte[]> read(Path classes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> found = Files.walk(classes)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(classes.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
