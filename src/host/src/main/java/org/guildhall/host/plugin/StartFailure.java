package org.guildhall.host.plugin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.BundleException;

/** Puts into words why a plugin does not start. */
final class StartFailure {

    private static final Pattern MISSING = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)");

    private StartFailure() {}

    static PluginException explain(String pluginKey, Exception failure) {
        if (failure instanceof PluginException explained) {
            return explained;
        }
        if (failure instanceof BundleException bundle && bundle.getType() == BundleException.RESOLVE_ERROR) {
            return missingImport(pluginKey, bundle);
        }
        return new PluginException(
                "The plugin " + pluginKey + " could not be started: " + failure.getMessage(), failure);
    }

    private static PluginException missingImport(String pluginKey, BundleException failure) {
        Matcher matcher = MISSING.matcher(String.valueOf(failure.getMessage()));
        String missing = matcher.find() ? matcher.group(1) : failure.getMessage();
        return new PluginException(
                "The plugin " + pluginKey + " could not be started: its manifest imports the package " + missing
                        + ", which this product does not export; make the import optional or leave it out.",
                failure);
    }
}
