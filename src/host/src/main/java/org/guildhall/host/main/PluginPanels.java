package org.guildhall.host.main;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.guildhall.host.kernel.PluginModule;
import org.guildhall.host.platform.Platform;
import org.guildhall.host.plugin.PluginSystem;
import org.guildhall.host.web.fragment.PanelTemplates;

/** Panels rendered by their plugin's own template renderer, under the products' allow-list. */
record PluginPanels(PluginSystem plugins, Platform platform) implements PanelTemplates {

    @Override
    public String render(PluginModule module, String location, Map<String, Object> context) {
        StringWriter html = new StringWriter();
        try {
            renderer(module).render(location, context, html);
        } catch (IOException e) {
            throw new UncheckedIOException("The panel " + module.completeKey() + " cannot be rendered", e);
        }
        return html.toString();
    }

    private TemplateRenderer renderer(PluginModule module) {
        return plugins.plugin(module.pluginKey())
                .map(platform::templates)
                .orElseThrow(() -> new IllegalStateException("The plugin " + module.pluginKey() + " does not run"));
    }
}
