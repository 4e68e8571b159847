package org.guildhall.host.platform.template;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.apache.velocity.exception.VelocityException;
import org.guildhall.host.plugin.InstalledPlugin;

/** The template renderer of one plugin: its templates come from its jar. */
public final class PluginTemplates implements TemplateRenderer {

    private final VelocityTemplates templates;

    /** A renderer of that plugin's templates. */
    public PluginTemplates(InstalledPlugin plugin) {
        templates = new VelocityTemplates(plugin::resource);
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) throws IOException {
        try {
            templates.render(templateName, context, writer);
        } catch (VelocityException e) {
            throw new RenderingException("The template " + templateName + " failed: " + e.getMessage(), e);
        }
        writer.flush();
    }
}
