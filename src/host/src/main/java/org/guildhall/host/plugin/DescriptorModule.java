package org.guildhall.host.plugin;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guildhall.host.kernel.PluginModule;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A module as its plugin's descriptor has it. */
final class DescriptorModule implements PluginModule {

    private final InstalledPlugin plugin;
    private final Element element;
    private @Nullable Object instance;

    DescriptorModule(InstalledPlugin plugin, Element element) {
        this.plugin = plugin;
        this.element = element;
    }

    @Override
    public String pluginKey() {
        return plugin.key();
    }

    @Override
    public String key() {
        return element.getAttribute("key");
    }

    @Override
    public String type() {
        return element.getTagName();
    }

    @Override
    public Element element() {
        return element;
    }

    @Override
    public Object newInstance(String className) {
        return plugin.create(className);
    }

    @Override
    public synchronized Object instance() {
        if (instance == null) {
            instance = newInstance(attribute("class")
                    .orElseThrow(() -> new IllegalStateException("The module " + completeKey() + " has no class")));
        }
        return instance;
    }

    @Override
    public List<String> classNames(String packageName) {
        return plugin.classNames(packageName);
    }

    @Override
    public Class<?> loadClass(String className) {
        return plugin.load(className);
    }

    @Override
    public Optional<URL> resource(String location) {
        return plugin.resource(location);
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        return plugin.texts().text(locale, key, arguments);
    }
}
