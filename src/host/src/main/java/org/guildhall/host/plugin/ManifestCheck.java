package org.guildhall.host.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.osgi.framework.Constants;

/** Checks that a jar's manifest is that of a plugin without transformation. */
final class ManifestCheck {

    private static final String PLUGIN_KEY = "Atlassian-Plugin-Key";

    private ManifestCheck() {}

    static void check(JarFile file, Path jar, String descriptorKey) throws IOException {
        Manifest manifest = file.getManifest();
        String key = manifest == null ? null : manifest.getMainAttributes().getValue(PLUGIN_KEY);
        if (manifest == null || key == null) {
            throw new PluginException(jar + " has no " + PLUGIN_KEY + " in its manifest; plugins that the product"
                    + " would have to transform are not supported.");
        }
        if (!key.equals(descriptorKey)) {
            throw new PluginException(jar + " has the key " + key + " in its manifest but " + descriptorKey
                    + " in atlassian-plugin.xml; they must be the same.");
        }
        if (manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME) == null) {
            throw new PluginException(jar + " is not an OSGi bundle: its manifest has no Bundle-SymbolicName.");
        }
    }
}
