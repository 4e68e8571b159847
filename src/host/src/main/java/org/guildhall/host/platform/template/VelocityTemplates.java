package org.guildhall.host.platform.template;

import java.io.Writer;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;

/** A Velocity engine whose templates come from one place: a plugin's jar, or the host's class path. */
final class VelocityTemplates {

    private final VelocityEngine engine;

    VelocityTemplates(Function<String, Optional<URL>> resources) {
        this.engine = new VelocityEngine(settings());
        engine.setProperty("resource.loader.host.instance", new ResourceTemplates(resources));
        engine.init();
    }

    /** Empty lists are true in {@code #if}, and names may have hyphens, as in the Velocity of the products. */
    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("resource.loaders", "host");
        settings.setProperty("resource.loader.host.cache", "true");
        settings.setProperty("introspector.uberspect.class", AllowListUberspect.class.getName());
        settings.setProperty("directive.if.empty_check", "false");
        settings.setProperty("parser.allow_hyphen_in_identifiers", "true");
        settings.setProperty("velocimacro.library.path", "");
        settings.setProperty("velocimacro.inline.local_scope", "true");
        return settings;
    }

    void render(String template, Map<String, Object> context, Writer writer) {
        engine.getTemplate(template, "UTF-8").merge(escaping(context), writer);
    }

    private static VelocityContext escaping(Map<String, Object> context) {
        VelocityContext velocity = new VelocityContext(new HashMap<>(context));
        EventCartridge events = new EventCartridge();
        events.addEventHandler(new HtmlEscaping());
        events.attachToContext(velocity);
        return velocity;
    }
}
