package org.guildhall.host.web;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guildhall.host.kernel.PluginModule;
import org.guildhall.host.web.fragment.Elements;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The configuration of a plugin's servlet: its module's {@code init-param} elements. */
record PluginServletConfig(PluginModule module, ServletContext context) implements ServletConfig {

    @Override
    public String getServletName() {
        return module.completeKey();
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public @Nullable String getInitParameter(String name) {
        return parameters().get(name);
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return Collections.enumeration(parameters().keySet());
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Element parameter : Elements.children(module.element(), "init-param")) {
            parameters.put(text(parameter, "param-name"), text(parameter, "param-value"));
        }
        return parameters;
    }

    private static String text(Element parent, String name) {
        return Elements.child(parent, name)
                .map(element -> element.getTextContent().trim())
                .orElse("");
    }
}
