package org.guildhall.host.confluence.blueprint;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import org.guildhall.host.confluence.storage.StorageTree;
import org.guildhall.host.kernel.PluginModule;
import org.w3c.dom.Element;

/** Asks the template's context provider for its variables. */
final class TemplateContext {

    private final PluginModule template;

    TemplateContext(PluginModule template) {
        this.template = template;
    }

    Map<String, Object> fill(Map<String, Object> context) {
        return StorageTree.first(template.element(), "context-provider")
                .map(element -> provider(element).getContextMap(context))
                .orElse(context);
    }

    private ContextProvider provider(Element element) {
        if (template.newInstance(element.getAttribute("class")) instanceof ContextProvider provider) {
            Map<String, String> parameters = new HashMap<>();
            StorageTree.elements(element, "param")
                    .forEach(one -> parameters.put(one.getAttribute("name"), one.getAttribute("value")));
            provider.init(parameters);
            return provider;
        }
        throw new IllegalStateException(element.getAttribute("class") + " is not a ContextProvider");
    }
}
