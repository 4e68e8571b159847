package org.guildhall.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** Spring and the Blueprint extender as OSGi bundles; the build copies their jars into the host's resources. */
final class SupportBundles {

    private static final List<String> SPRING =
            List.of("aopalliance", "spring-core", "spring-beans", "spring-aop", "spring-expression", "spring-context");

    private static final String CORE = "gemini-blueprint-core";

    private static final List<String> EXTENDER = List.of("gemini-blueprint-io", CORE, "gemini-blueprint-extender");

    private SupportBundles() {}

    /** Installs and starts all of them; answers the one whose classes know the extender's events. */
    static Bundle install(BundleContext context, Path folder) throws BundleException {
        List<Bundle> bundles = new ArrayList<>();
        for (String name : SPRING) {
            bundles.add(install(context, folder, name));
        }
        for (String name : EXTENDER) {
            bundles.add(install(context, folder, name));
        }
        context.installBundle(ExtenderSettings.LOCATION, ExtenderSettings.jar());
        for (Bundle bundle : bundles) {
            bundle.start();
        }
        return bundles.get(SPRING.size() + EXTENDER.indexOf(CORE));
    }

    private static Bundle install(BundleContext context, Path folder, String name) throws BundleException {
        return context.installBundle(
                "reference:" + extracted(folder, name + ".jar").toUri());
    }

    private static Path extracted(Path folder, String file) {
        Path target = folder.resolve(file);
        try (InputStream jar =
                Objects.requireNonNull(SupportBundles.class.getResourceAsStream("/osgi-bundles/" + file), file)) {
            byte[] bytes = jar.readAllBytes();
            if (Files.notExists(target) || Files.size(target) != bytes.length) {
                Files.createDirectories(folder);
                Files.write(target, bytes);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
