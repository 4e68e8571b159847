package org.guildhall.host.jira;

import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.guildhall.host.kernel.PluginModule;
import org.guildhall.host.kernel.PluginModules;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Which values inside issue properties can be searched: those that a plugin's {@code index-document-configuration} names,
 * as in Jira.
 */
final class IndexedProperties implements BiPredicate<String, String> {

    static final String MODULE_TYPE = "index-document-configuration";

    private final PluginModules modules;

    IndexedProperties(PluginModules modules) {
        this.modules = modules;
    }

    @Override
    public boolean test(String propertyKey, String path) {
        return modules.ofType(MODULE_TYPE).stream()
                .filter(module -> module.attribute("entity-key").orElse("").equals("IssueProperty"))
                .map(PluginModule::element)
                .anyMatch(element -> names(element, propertyKey, path));
    }

    private static boolean names(Element configuration, String propertyKey, String path) {
        NodeList keys = configuration.getElementsByTagName("key");
        return elements(keys)
                .anyMatch(key -> key.getAttribute("property-key").equals(propertyKey)
                        && elements(key.getElementsByTagName("extract"))
                                .anyMatch(
                                        extract -> extract.getAttribute("path").equals(path)));
    }

    private static java.util.stream.Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }
}
