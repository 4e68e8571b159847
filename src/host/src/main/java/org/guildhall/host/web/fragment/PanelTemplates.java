package org.guildhall.host.web.fragment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.guildhall.host.kernel.PluginModule;
import org.guildhall.host.web.page.VelocityHostTemplates;

/** Renders the templates of a plugin's panels. */
public interface PanelTemplates {

    /** Renders a template of the plugin's jar. */
    String render(PluginModule module, String location, Map<String, Object> context);

    /** Panels rendered as the host renders its own templates. */
    static PanelTemplates asOwn(VelocityHostTemplates templates) {
        return (module, location, context) -> templates.renderText(location, read(module, location), context);
    }

    /** The text of a file in the plugin's jar. */
    static String read(PluginModule module, String location) {
        URL url = module.resource(location)
                .orElseThrow(() -> new IllegalStateException(
                        module.completeKey() + " names the file " + location + ", which is not in the plugin"));
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + url, e);
        }
    }
}
