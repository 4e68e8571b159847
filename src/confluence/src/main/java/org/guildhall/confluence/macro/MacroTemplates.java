package org.guildhall.confluence.macro;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Renders the macros' templates.
 *
 * <p>Templates get maps, lists and strings only, and escape all of them. What is HTML already (a macro's body, another
 * template's output) does not pass through Velocity: it takes the place of a slot, a comment such as
 * {@code <!--guildhall:body-->}. A text cannot forge a slot, because its angle bracket was escaped.
 */
final class MacroTemplates {

    private static final Pattern SLOT = Pattern.compile("<!--guildhall:([a-z-]+)-->");

    private final TemplateRenderer renderer;

    MacroTemplates(TemplateRenderer renderer) {
        this.renderer = renderer;
    }

    String render(String name, Map<String, Object> model, Map<String, String> slots) {
        StringWriter html = new StringWriter();
        try {
            renderer.render("templates/guildhall/macro/" + name + ".vm", model, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fill(html.toString(), slots);
    }

    private static String fill(String html, Map<String, String> slots) {
        Matcher matcher = SLOT.matcher(html);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(filled, Matcher.quoteReplacement(slots.getOrDefault(matcher.group(1), "")));
        }
        return matcher.appendTail(filled).toString();
    }
}
