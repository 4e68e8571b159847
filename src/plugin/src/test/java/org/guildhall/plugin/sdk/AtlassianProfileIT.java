package org.guildhall.plugin.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guildhall.plugin.sdk.SourceTree.Build;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Maven profile {@code atlassian}, with stand-ins for what only Atlassian's repository has: the declarations of
 * {@code src/host-api} as the products' artifacts, {@link StandInGoal} as the Plugin SDK. What the real ones are like it cannot
 * tell; it can tell that the profile still resolves, compiles against them and packs the same jar.
 */
class AtlassianProfileIT {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern COMMA = Pattern.compile(",");

    private final Path ordinaryJar = Path.of(System.getProperty("plugin.jar"));

    @TempDir
    Path folder;

    private Path repository;
    private StandInProducts products;
    private SourceTree tree;

    @BeforeEach
    void copyAndStandIn() throws IOException {
        repository = Files.createDirectory(folder.resolve("repository"));
        products = new StandInProducts(
                new StandInRepository(Path.of(System.getProperty("guildhall.maven.repository")), repository),
                Files.createDirectory(folder.resolve("scratch")));
        products.add(ROOT.resolve("src/host-api"));
        tree = SourceTree.copy(ROOT, folder.resolve("tree"));
    }

    @Test
    void packsTheJarOfTheOrdinaryBuildInThePluginSdksPackaging() throws Exception {
        Build build = tree.packageWithProfile("plugin", repository);

        assertThat(build.status()).as(build.output()).isZero();
        assertThat(build.output())
                .contains("[ atlassian-plugin ]", "stand-in for validate-manifest", "stand-in for jar")
                .doesNotContain(StandInGoal.CHANGES.keySet().stream()
                        .map(goal -> "stand-in for " + goal)
                        .toList());
        try (JarFile packed = new JarFile(tree.jar("plugin", name(ordinaryJar)).toFile());
                JarFile ordinary = new JarFile(ordinaryJar.toFile())) {
            assertThat(manifest(packed)).containsExactlyElementsOf(manifest(ordinary));
            assertThat(entries(packed)).containsExactlyElementsOf(entries(ordinary));
        }
    }

    @Test
    void namesTheFileThatNeedsWhatTheProductsDoNotHave() throws Exception {
        products.remove("com/atlassian/confluence/labels/LabelManager.class");

        Build build = tree.packageWithProfile("confluence", repository);

        assertThat(build.status()).isNotZero();
        assertThat(build.output()).contains("class LabelManager", "ConfluencePageLabels.java:[");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /* Version 0 and none say the same of an import: any (OSGi Core 3.6.5). */
    private static Set<String> manifest(JarFile jar) throws IOException {
        return jar.getManifest().getMainAttributes().entrySet().stream()
                .flatMap(header -> COMMA.splitAsStream(header.getValue().toString())
                        .map(clause -> header.getKey() + ": " + clause.replace(";version=0", "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> entries(JarFile jar) {
        return jar.stream()
                .filter(entry -> !entry.isDirectory())
                .map(JarEntry::getName)
                .filter(name -> !name.startsWith("META-INF/maven/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
