package org.guildhall.host.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Puts plugins' jars into the framework and starts them. */
final class Container {

    private final Path home;
    private final CompletableFuture<Framework> starting;
    private final AtomicInteger installations = new AtomicInteger();

    Container(Path home, CompletableFuture<Framework> starting) {
        this.home = home;
        this.starting = starting;
    }

    Framework framework() {
        try {
            return starting.join();
        } catch (CompletionException e) {
            throw new PluginException("The plugin container could not be started: " + e.getCause(), e);
        }
    }

    /** Starts a plugin and adds it to the others; its problems are kept also when it fails. */
    InstalledPlugin start(Descriptor descriptor, Path jar, Plugins plugins) {
        Bundle bundle = install(descriptor, copy(jar));
        SpringContext spring = new SpringContext(descriptor.key(), framework().contexts(), bundle);
        InstalledPlugin plugin = new InstalledPlugin(descriptor, bundle, spring);
        plugins.starting(plugin);
        try {
            bundle.start();
            spring.await();
        } catch (BundleException | PluginException e) {
            plugins.remove(plugin);
            plugin.uninstall();
            throw StartFailure.explain(descriptor.key(), e);
        }
        plugins.started(plugin);
        return plugin;
    }

    private Bundle install(Descriptor descriptor, Path copy) {
        try {
            return framework().bundleContext().installBundle("reference:" + copy.toUri());
        } catch (BundleException e) {
            throw StartFailure.explain(descriptor.key(), e);
        }
    }

    /** The running plugin must not notice that its jar is rebuilt. */
    private Path copy(Path jar) {
        try {
            Path folder = Files.createDirectories(home.resolve("plugins"));
            Path copy = folder.resolve(installations.incrementAndGet() + "-" + jar.getFileName());
            return Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close() {
        framework().stop();
    }
}
