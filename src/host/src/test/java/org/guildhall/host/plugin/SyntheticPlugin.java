package org.guildhall.host.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A plugin made in a test: sources are compiled, and packed as a plugin without transformation is. */
public final class SyntheticPlugin {

    private static final String SPRING =
            """
            <beans xmlns="http://www.springframework.org/schema/beans"
                xmlns:context="http://www.springframework.org/schema/context"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="http://www.springframework.org/schema/beans
                    http://www.springframework.org/schema/beans/spring-beans.xsd
                    http://www.springframework.org/schema/context
                    http://www.springframework.org/schema/context/spring-context.xsd">
                <context:annotation-config/>
                <bean class="synthetic.Wiring"/>
            </beans>
            """;

    private static final String IMPORTS = "com.atlassian.plugin.osgi.bridge.external,org.osgi.framework,"
            + "org.springframework.beans,org.springframework.beans.factory,org.springframework.aop,"
            + "org.springframework.aop.framework,org.springframework.cglib.core,org.springframework.cglib.proxy,"
            + "org.springframework.cglib.reflect,org.springframework.core,org.springframework.context.annotation,"
            + "*;resolution:=optional";

    private final String key;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final SourceCompiler sources = new SourceCompiler();
    private final StringBuilder imports = new StringBuilder();
    private final StringBuilder modules = new StringBuilder();
    private String version = "1.0.0";

    private SyntheticPlugin(String key) {
        this.key = key;
    }

    /** A plugin with an empty configuration class {@code synthetic.Wiring}. */
    public static SyntheticPlugin withKey(String key) {
        return new SyntheticPlugin(key)
                .importing(IMPORTS.replace(",*;resolution:=optional", ""))
                .source(
                        "synthetic.Wiring",
                        """
                        package synthetic;
                        import org.springframework.context.annotation.*;
                        @Configuration(proxyBeanMethods = false)
                        public class Wiring {}
                        """);
    }

    /** Another version number. */
    public SyntheticPlugin version(String number) {
        version = number;
        return this;
    }

    /** Adds or replaces a class. */
    public SyntheticPlugin source(String className, String source) {
        sources.add(className, source);
        return this;
    }

    /** Adds a file. */
    public SyntheticPlugin file(String path, String content) {
        files.put(path, content);
        return this;
    }

    /** Adds an element to the descriptor. */
    public SyntheticPlugin module(String xml) {
        modules.append(xml).append('\n');
        return this;
    }

    /** Adds to the manifest's Import-Package. */
    public SyntheticPlugin importing(String packages) {
        imports.append(imports.isEmpty() ? "" : ",").append(packages);
        return this;
    }

    /** Compiles and packs it. */
    public Path pack(Path folder) {
        Path jar = folder.resolve(key + "-" + version + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest())) {
            write(entries, "META-INF/spring/plugin.xml", SPRING.getBytes(StandardCharsets.UTF_8));
            write(entries, "atlassian-plugin.xml", descriptor().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, String> file : files.entrySet()) {
                write(entries, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (Map.Entry<String, byte[]> file : sources.compile().entrySet()) {
                write(entries, file.getKey(), file.getValue());
            }
            return jar;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String descriptor() {
        return "<atlassian-plugin key=\"" + key + "\" name=\"Synthetic\" plugins-version=\"2\"><plugin-info><version>"
                + version + "</version></plugin-info>\n" + modules + "</atlassian-plugin>";
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", key);
        main.putValue("Bundle-Version", version);
        main.putValue("Atlassian-Plugin-Key", key);
        main.putValue("Spring-Context", "*");
        main.putValue("Import-Package", imports.toString());
        return manifest;
    }

    private static void write(JarOutputStream entries, String path, byte[] content) throws IOException {
        entries.putNextEntry(new JarEntry(path));
        entries.write(content);
        entries.closeEntry();
    }
}
