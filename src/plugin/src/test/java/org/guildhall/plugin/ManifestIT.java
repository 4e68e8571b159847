package org.guildhall.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The manifest that the products take as it stands. */
class ManifestIT {

    private static final Pattern CLAUSE = Pattern.compile("([\\w.]+)((?:;[\\w:-]+=(?:\"[^\"]*\"|[^,;\"]*))*)(?:,|$)");

    /** What every product exports, and the JDK; everything else of Atlassian's must be optional. */
    private static final List<String> REQUIRED = List.of(
            "com.atlassian.activeobjects.external",
            "com.atlassian.event.api",
            "com.atlassian.plugin",
            "com.atlassian.plugin.osgi.bridge.external",
            "com.atlassian.plugin.web",
            "com.atlassian.sal.api",
            "com.atlassian.scheduler",
            "com.atlassian.templaterenderer");

    private final JarFile jar = open();

    @Test
    void isThatOfAPluginWithoutTransformation() throws IOException {
        assertThat(header("Atlassian-Plugin-Key")).isEqualTo("org.guildhall.guildhall");
        assertThat(header("Spring-Context")).isEqualTo("*");
        assertThat(header("Bundle-SymbolicName")).isEqualTo("org.guildhall.guildhall");
        assertThat(header("Bundle-Version")).isEqualTo("0.1.0");
    }

    @Test
    void requiresOfAtlassianOnlyWhatEveryProductExports() throws IOException {
        Set<String> required = imports().entrySet().stream()
                .filter(clause -> !clause.getValue().contains("resolution:=optional"))
                .map(Map.Entry::getKey)
                .filter(name -> name.startsWith("com.atlassian") || name.startsWith("io.atlassian"))
                .collect(Collectors.toSet());

        assertThat(required).allMatch(name -> REQUIRED.stream()
                .anyMatch(r -> name.equals(r)
                        || name.startsWith("com.atlassian.sal.api.")
                        || name.startsWith("com.atlassian.scheduler.")));
    }

    @Test
    void takesTheProductsLibrariesInWhateverVersionTheyAreExported() throws IOException {
        assertThat(imports())
                .hasEntrySatisfying("jakarta.servlet.http", v -> assertThat(v).isIn("", ";version=0"))
                .hasEntrySatisfying("org.slf4j", v -> assertThat(v).isIn("", ";version=0"));
    }

    @Test
    void importsNeitherJavaNorItself() throws IOException {
        assertThat(imports().keySet())
                .noneMatch(name -> name.startsWith("java."))
                .noneMatch(name -> name.startsWith("org.guildhall"))
                .noneMatch(name -> name.startsWith("com.fasterxml"))
                .noneMatch(name -> name.startsWith("org.dmfs"))
                .contains("com.atlassian.plugin.osgi.bridge.external", "org.springframework.cglib.proxy");
    }

    @Test
    void bringsItsLibrariesAlong() throws IOException {
        for (String entry : header("Bundle-ClassPath").split(",")) {
            assertThat(entry.equals(".") || jar.getEntry(entry) != null)
                    .as(entry)
                    .isTrue();
        }
    }

    @Test
    void bringsNoTypeOfTheProducts() {
        assertThat(jar.stream().map(java.util.zip.ZipEntry::getName))
                .noneMatch(name -> name.startsWith("com/") || name.startsWith("net/") || name.startsWith("io/"))
                .contains("atlassian-plugin.xml", "META-INF/spring/guildhall.xml");
    }

    private Map<String, String> imports() throws IOException {
        Map<String, String> imports = new TreeMap<>();
        Matcher clause = CLAUSE.matcher(header("Import-Package"));
        while (clause.find()) {
            imports.put(clause.group(1), clause.group(2));
        }
        return imports;
    }

    private String header(String name) throws IOException {
        return jar.getManifest().getMainAttributes().getValue(name);
    }

    private static JarFile open() {
        try {
            return new JarFile(System.getProperty("plugin.jar"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
