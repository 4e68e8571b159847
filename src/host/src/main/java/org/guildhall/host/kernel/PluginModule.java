package org.guildhall.host.kernel;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;

/** One module of a plugin's descriptor. */
public interface PluginModule {

    /** The plugin's key. */
    String pluginKey();

    /** The module's key within its plugin. */
    String key();

    /** The element name, for example {@code xhtml-macro}. */
    String type();

    /** The element as written in the descriptor. */
    Element element();

    /** {@code plugin.key:module-key}. */
    default String completeKey() {
        return pluginKey() + ":" + key();
    }

    /** An attribute's value, or empty when it is absent or blank. */
    default Optional<String> attribute(String name) {
        String value = element().getAttribute(name);
        return value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    /**
     * A new instance of a class of the plugin, with constructor injection from the plugin's Spring context.
     *
     * @throws IllegalStateException when the class or one of its constructor arguments cannot be had; the message says which
     */
    Object newInstance(String className);

    /** The one instance of the module's {@code class} attribute, made at first use. */
    Object instance();

    /** The full names of the plugin's own classes in that package and the packages below it. */
    List<String> classNames(String packageName);

    /**
     * A class as the plugin's bundle sees it.
     *
     * @throws IllegalStateException when the bundle cannot load it
     */
    Class<?> loadClass(String className);

    /** A resource in the plugin's jar, by its path. */
    Optional<URL> resource(String location);

    /** The plugin's text for a key in that locale; the key itself when there is none, as the products do. */
    String text(Locale locale, String key, Object... arguments);
}
