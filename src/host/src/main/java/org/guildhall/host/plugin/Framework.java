package org.guildhall.host.plugin;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.felix.framework.FrameworkFactory;
import org.apache.felix.framework.util.FelixConstants;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** A started Felix with the Spring bundles and the Blueprint extender in it. */
final class Framework {

    private static final long STOP_MILLIS = 10_000;

    private final org.osgi.framework.launch.Framework felix;
    private final SpringContexts contexts;

    private Framework(org.osgi.framework.launch.Framework felix, SpringContexts contexts) {
        this.felix = felix;
        this.contexts = contexts;
    }

    static Framework start(Path home, Set<String> productPackages) {
        try {
            return attempt(home, productPackages);
        } catch (BundleException e) {
            throw new PluginException("The OSGi framework could not be started: " + e.getMessage() + cause(e), e);
        }
    }

    private static String cause(BundleException failure) {
        return failure.getCause() == null ? "" : " " + failure.getCause();
    }

    private static Framework attempt(Path home, Set<String> productPackages) throws BundleException {
        org.osgi.framework.launch.Framework felix =
                new FrameworkFactory().newFramework(configuration(home, productPackages));
        try {
            felix.start();
            BundleAddresses.open(felix);
            Bundle extenderCore = SupportBundles.install(felix.getBundleContext(), home.resolve("osgi-bundles"));
            return new Framework(felix, SpringContexts.listen(extenderCore));
        } catch (BundleException e) {
            stop(felix);
            throw e;
        }
    }

    private static Map<String, String> configuration(Path home, Set<String> productPackages) {
        return Map.of(
                Constants.FRAMEWORK_STORAGE,
                home.resolve("osgi-cache").toString(),
                Constants.FRAMEWORK_STORAGE_CLEAN,
                Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                ExportedPackages.with(productPackages),
                Constants.FRAMEWORK_BOOTDELEGATION,
                "sun.*,com.sun.*,jdk.*",
                FelixConstants.SERVICE_URLHANDLERS_PROP,
                "false");
    }

    BundleContext bundleContext() {
        return felix.getBundleContext();
    }

    SpringContexts contexts() {
        return contexts;
    }

    void stop() {
        stop(felix);
    }

    private static void stop(org.osgi.framework.launch.Framework felix) {
        try {
            felix.stop();
            felix.waitForStop(STOP_MILLIS);
        } catch (BundleException e) {
            throw new PluginException("The OSGi framework could not be stopped: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            BundleAddresses.close(felix);
        }
    }
}
