package org.guildhall.host.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A macro of the host itself: what it shows and what the macro browser says of it. */
public final class HostMacro implements KnownMacro {

    /** What a macro shows. */
    @FunctionalInterface
    public interface Body {
        /** The HTML. */
        String html(Map<String, String> parameters, String body, ConversionContext context);
    }

    private final MacroDescription description;
    private final Body body;

    HostMacro(MacroDescription description, Body body) {
        this.description = description;
        this.body = body;
    }

    static HostMacro of(
            String name,
            String title,
            String about,
            String category,
            Macro.BodyType type,
            List<MacroParameter> fields,
            Body body) {
        String output = name.equals("status") || name.equals("anchor") || name.equals("jira") ? "INLINE" : "BLOCK";
        return new HostMacro(
                new MacroDescription(name, title, about, "", "", List.of(category), type.name(), output, fields), body);
    }

    static MacroParameter text(String name, String label) {
        return new MacroParameter(name, "string", label, "", false, false, "", List.of());
    }

    static MacroParameter choice(String name, String label, String... values) {
        List<MacroParameter.Choice> choices = java.util.Arrays.stream(values)
                .map(value -> new MacroParameter.Choice(value, value))
                .toList();
        return new MacroParameter(name, "enum", label, "", false, false, values[0], choices);
    }

    @Override
    public String name() {
        return description.name();
    }

    @Override
    public MacroDescription describe(Locale locale) {
        return description;
    }

    @Override
    public Macro instance() {
        return new Macro() {
            @Override
            public String execute(Map<String, String> parameters, String text, ConversionContext context) {
                return body.html(parameters, text, context);
            }

            @Override
            public BodyType getBodyType() {
                return BodyType.valueOf(description.bodyType());
            }

            @Override
            public OutputType getOutputType() {
                return OutputType.valueOf(description.output());
            }
        };
    }
}
