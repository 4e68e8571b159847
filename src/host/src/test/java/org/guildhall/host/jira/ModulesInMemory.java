package org.guildhall.host.jira;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.guildhall.host.kernel.PluginModule;
import org.guildhall.host.kernel.PluginModules;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Descriptor elements without a plugin; their files come from the class path. */
public final class ModulesInMemory implements PluginModules {

    private final List<PluginModule> modules = new ArrayList<>();

    public void add(String xml) {
        Element parsed = parse(xml);
        modules.add((PluginModule) Proxy.newProxyInstance(
                PluginModule.class.getClassLoader(),
                new Class<?>[] {PluginModule.class},
                (proxy, method, arguments) -> {
                    if (method.isDefault()) {
                        return InvocationHandler.invokeDefault(proxy, method, arguments);
                    }
                    return switch (method.getName()) {
                        case "element" -> parsed;
                        case "newInstance" ->
                            Class.forName((String) arguments[0])
                                    .getDeclaredConstructor()
                                    .newInstance();
                        case "resource" ->
                            Optional.ofNullable(ModulesInMemory.class.getResource((String) arguments[0]));
                        case "text" -> arguments[1];
                        default -> parsed.getTagName();
                    };
                }));
    }

    @Override
    public List<PluginModule> ofType(String type) {
        return modules.stream().filter(module -> module.type().equals(type)).toList();
    }

    @Override
    public Optional<PluginModule> byCompleteKey(String completeKey) {
        return Optional.empty();
    }

    @Override
    public List<PluginModule> all() {
        return modules;
    }

    private static Element parse(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
