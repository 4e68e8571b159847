package org.guildhall.host.plugin;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.guildhall.host.kernel.PluginModule;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** A plugin in a running product. */
public final class InstalledPlugin {

    private final Descriptor descriptor;
    private final Bundle bundle;
    private final SpringContext spring;
    private final PluginTexts texts;
    private final List<PluginModule> modules;
    private final Lifecycle lifecycle;

    InstalledPlugin(Descriptor descriptor, Bundle bundle, SpringContext spring) {
        this.descriptor = descriptor;
        this.bundle = bundle;
        this.spring = spring;
        this.texts = new PluginTexts(descriptor.i18n(), this::resource);
        this.modules = descriptor.modules().stream()
                .<PluginModule>map(element -> new DescriptorModule(this, element))
                .toList();
        this.lifecycle = new Lifecycle(bundle);
    }

    /** The plugin's key. */
    public String key() {
        return descriptor.key();
    }

    /** The name shown to people. */
    public String name() {
        return descriptor.name();
    }

    /** The version in its descriptor. */
    public String version() {
        return descriptor.version();
    }

    /** Its modules that apply to this product, in the order of the descriptor. */
    public List<PluginModule> modules() {
        return modules;
    }

    /** Its modules of one type. */
    public List<PluginModule> modules(String type) {
        return modules.stream().filter(module -> module.type().equals(type)).toList();
    }

    /** Its texts. */
    public PluginTexts texts() {
        return texts;
    }

    /** A resource in its jar. */
    public Optional<URL> resource(String location) {
        return Optional.ofNullable(bundle.getEntry(location.startsWith("/") ? location.substring(1) : location));
    }

    /**
     * A class as the plugin sees it.
     *
     * @throws IllegalStateException when it does not see one of that name
     */
    public Class<?> load(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "The plugin " + key() + " has no class " + className + " in this product", e);
        }
    }

    /** The full names of the classes in its jar in that package and the packages below it. */
    public List<String> classNames(String packageName) {
        Enumeration<URL> entries = bundle.findEntries(packageName.replace('.', '/'), "*.class", true);
        return entries == null
                ? List.of()
                : Collections.list(entries).stream()
                        .map(URL::getPath)
                        .map(path -> path.substring(1, path.length() - ".class".length()))
                        .map(path -> path.replace('/', '.'))
                        .toList();
    }

    /** A new object whose constructor arguments come from the plugin's Spring context. */
    public Object create(String className) {
        return spring.create(load(className));
    }

    List<PluginProblem> problems() {
        return descriptor.problems();
    }

    boolean is(Bundle other) {
        return bundle.equals(other);
    }

    void productStarted() {
        lifecycle.start();
    }

    void productStopping() {
        lifecycle.stop();
    }

    void uninstall() {
        spring.forget();
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            throw new PluginException("The plugin " + key() + " could not be taken out: " + e.getMessage(), e);
        }
    }
}
