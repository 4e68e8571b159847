package org.guildhall.host.confluence.macro;

import com.atlassian.confluence.macro.Macro;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guildhall.host.confluence.storage.StorageTree;
import org.guildhall.host.kernel.PluginModule;
import org.w3c.dom.Element;

/** An {@code xhtml-macro} module of a plugin. */
final class PluginMacro implements KnownMacro {

    private final PluginModule module;
    private final String contextPath;

    PluginMacro(PluginModule module, String contextPath) {
        this.module = module;
        this.contextPath = contextPath;
    }

    @Override
    public String name() {
        return module.attribute("name").orElse(module.key());
    }

    @Override
    public Macro instance() {
        if (module.instance() instanceof Macro macro) {
            return macro;
        }
        throw new IllegalStateException("The class of " + module.completeKey() + " is not a Macro");
    }

    @Override
    public MacroDescription describe(Locale locale) {
        return new MacroDescription(
                name(),
                text(locale, "label").orElse(name()),
                text(locale, "desc").or(() -> description(locale)).orElse(""),
                module.attribute("icon")
                        .map(icon -> icon.startsWith("/") ? contextPath + icon : icon)
                        .orElse(""),
                module.attribute("documentation-url").orElse(""),
                StorageTree.elements(module.element(), "category").stream()
                        .map(category -> category.getAttribute("name"))
                        .toList(),
                instance().getBodyType().name(),
                instance().getOutputType().name(),
                parameters(locale));
    }

    private Optional<String> description(Locale locale) {
        return StorageTree.first(module.element(), "description").map(element -> {
            String key = element.getAttribute("key");
            return key.isEmpty() ? StorageTree.text(element).strip() : module.text(locale, key);
        });
    }

    private List<MacroParameter> parameters(Locale locale) {
        List<MacroParameter> fields = new ArrayList<>();
        StorageTree.first(module.element(), "parameters").ifPresent(all -> StorageTree.elements(all, "parameter")
                .forEach(one -> fields.add(field(locale, one))));
        return fields;
    }

    private MacroParameter field(Locale locale, Element parameter) {
        String name = parameter.getAttribute("name");
        return new MacroParameter(
                name,
                parameter.getAttribute("type").isEmpty() ? "string" : parameter.getAttribute("type"),
                text(locale, "param." + name + ".label").orElse(name),
                text(locale, "param." + name + ".desc").orElse(""),
                parameter.getAttribute("required").equals("true"),
                parameter.getAttribute("multiple").equals("true"),
                parameter.getAttribute("default"),
                StorageTree.elements(parameter, "value").stream()
                        .map(value -> choice(locale, name, value.getAttribute("name")))
                        .toList());
    }

    private MacroParameter.Choice choice(Locale locale, String parameter, String value) {
        return new MacroParameter.Choice(
                value,
                text(locale, "param." + parameter + "." + value + ".desc").orElse(value));
    }

    /** A text under the keys that the products look up by themselves. */
    private Optional<String> text(Locale locale, String suffix) {
        String key = module.pluginKey() + "." + module.key() + "." + suffix;
        String text = module.text(locale, key);
        return text.equals(key) ? Optional.empty() : Optional.of(text);
    }
}
