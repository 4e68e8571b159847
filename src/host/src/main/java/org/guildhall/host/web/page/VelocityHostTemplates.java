package org.guildhall.host.web.page;

import java.io.StringWriter;
import java.util.Map;
import java.util.Properties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.guildhall.host.kernel.HostTemplates;

/** Velocity with escaping by default. Templates name others by their whole path, as in {@code #parse("templates/web/x.vm")}. */
public final class VelocityHostTemplates implements HostTemplates {

    private final VelocityEngine engine = engine();

    @Override
    public String render(String template, Map<String, Object> context) {
        StringWriter out = new StringWriter();
        engine.getTemplate("templates/" + template, "UTF-8").merge(escaping(context), out);
        return out.toString();
    }

    /** Renders template text, escaping as {@link #render} does; the name appears in error messages. */
    public String renderText(String name, String text, Map<String, Object> context) {
        StringWriter out = new StringWriter();
        engine.evaluate(escaping(context), out, name, text);
        return out.toString();
    }

    /** Renders template text that is not HTML, such as an address: nothing is escaped. */
    public String renderPlain(String name, String text, Map<String, Object> context) {
        if (text.indexOf('$') < 0 && text.indexOf('#') < 0) {
            return text;
        }
        StringWriter out = new StringWriter();
        engine.evaluate(new VelocityContext(Map.copyOf(context)), out, name, text);
        return out.toString();
    }

    private static VelocityContext escaping(Map<String, Object> context) {
        VelocityContext velocity = new VelocityContext(new java.util.HashMap<>(context));
        EventCartridge events = new EventCartridge();
        events.addReferenceInsertionEventHandler(new EscapeReferences());
        events.attachToContext(velocity);
        return velocity;
    }

    private static VelocityEngine engine() {
        Properties settings = new Properties();
        settings.setProperty("resource.loaders", "class");
        settings.setProperty(
                "resource.loader.class.class", "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
        settings.setProperty("resource.loader.class.cache", "true");
        settings.setProperty("velocimacro.library.path", "");
        VelocityEngine engine = new VelocityEngine();
        engine.init(settings);
        return engine;
    }
}
