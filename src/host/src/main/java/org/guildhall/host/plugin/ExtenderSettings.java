package org.guildhall.host.plugin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.osgi.framework.Constants;

/** The fragment that configures the extender: without it, the extender's threads would keep the host's JVM alive. */
final class ExtenderSettings {

    static final String LOCATION = "host:extender-settings";

    private static final String FILE = "META-INF/spring/extender/settings.xml";

    private ExtenderSettings() {}

    /** The fragment's jar. */
    static InputStream jar() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest());
                InputStream settings =
                        Objects.requireNonNull(ExtenderSettings.class.getResourceAsStream("extender-settings.xml"))) {
            jar.putNextEntry(new JarEntry(FILE));
            settings.transferTo(jar);
            jar.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        main.putValue(Constants.BUNDLE_SYMBOLICNAME, "org.guildhall.host.extender-settings");
        main.putValue(Constants.FRAGMENT_HOST, "org.eclipse.gemini.blueprint.extender");
        return manifest;
    }
}
