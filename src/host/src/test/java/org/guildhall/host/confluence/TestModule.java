package org.guildhall.host.confluence;

import java.io.StringReader;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.guildhall.host.kernel.PluginModule;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A module of the plugin {@code org.example.plugin}, written as in its descriptor. */
public final class TestModule implements PluginModule {

    public final Map<String, String> texts = new HashMap<>();
    public final Map<String, URL> resources = new HashMap<>();
    private final Element element;
    private final Object instance;

    public TestModule(String xml, Object instance) {
        this.element = parse(xml);
        this.instance = instance;
    }

    private static Element parse(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (Exception broken) {
            throw new IllegalArgumentException(xml, broken);
        }
    }

    @Override
    public String pluginKey() {
        return "org.example.plugin";
    }

    @Override
    public String key() {
        return element.getAttribute("key");
    }

    @Override
    public String type() {
        return element.getNodeName();
    }

    @Override
    public Element element() {
        return element;
    }

    @Override
    public List<String> classNames(String packageName) {
        return List.of();
    }

    @Override
    public Class<?> loadClass(String className) {
        return instance.getClass();
    }

    @Override
    public Object newInstance(String className) {
        return instance;
    }

    @Override
    public Object instance() {
        return instance;
    }

    @Override
    public Optional<URL> resource(String location) {
        return Optional.ofNullable(resources.get(location));
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        return texts.getOrDefault(locale.getLanguage() + ":" + key, texts.getOrDefault(key, key));
    }
}
