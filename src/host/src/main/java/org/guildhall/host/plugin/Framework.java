package org.guildhall.host.plugin;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A started Felix with the Spring bundles and the Blueprint extender in it. */
final class Framework {

    private static final Logger LOG = LoggerFactory.getLogger(Framework.class);
    private static final long STOP_MILLIS = 10_000;

    private final org.osgi.framework.launch.Framework felix;
    private final SpringContexts contexts;

    private Framework(org.osgi.framework.launch.Framework felix, SpringContexts contexts) {
        this.felix = felix;
        this.contexts = contexts;
    }

    /**
     * Starts one, if need be at the second attempt: Felix 7.0.5, started anew beside others in one JVM, has been seen to hand out
     * its own bundle as closed while it starts it, once in some hundred starts.
     */
    static Framework start(Path home, Set<String> productPackages) {
        try {
            return attempt(home, productPackages);
        } catch (BundleException first) {
            LOG.warn("The OSGi framework in {} did not start; it is tried once more", home, first);
            return secondAttempt(home, productPackages);
        }
    }

    private static Framework secondAttempt(Path home, Set<String> productPackages) {
        try {
            return attempt(home, productPackages);
        } catch (BundleException e) {
            throw new PluginException("The OSGi framework could not be started: " + e.getMessage(), e);
        }
    }

    private static Framework attempt(Path home, Set<String> productPackages) throws BundleException {
        org.osgi.framework.launch.Framework felix =
                new FrameworkFactory().newFramework(configuration(home, productPackages));
        try {
            felix.start();
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
                "sun.*,com.sun.*,jdk.*");
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
        }
    }
}
