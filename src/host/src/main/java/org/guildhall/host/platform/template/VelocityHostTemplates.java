package org.guildhall.host.platform.template;

import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.kernel.HostTemplates;

/** The host's own templates on its class path below {@code /templates}; {@code #parse} names are relative to it too. */
public final class VelocityHostTemplates implements HostTemplates {

    private final VelocityTemplates templates = new VelocityTemplates(
            name -> Optional.ofNullable(VelocityHostTemplates.class.getResource("/templates/" + name)));

    @Override
    public String render(String template, Map<String, Object> context) {
        StringWriter writer = new StringWriter();
        templates.render(template, context, writer);
        return writer.toString();
    }
}
