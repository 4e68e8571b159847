package org.guildhall.host.confluence.macro;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.host.kernel.PluginModules;

/** All macros that pages can name; a plugin's macro of the same name takes the place of the host's. */
public final class MacroCatalog {

    private final Map<String, KnownMacro> own;
    private final PluginModules modules;
    private final String contextPath;

    /** The host's own macros and those of the installed plugins. */
    public MacroCatalog(List<? extends KnownMacro> own, PluginModules modules, String contextPath) {
        this.own = own.stream().collect(Collectors.toMap(KnownMacro::name, macro -> macro));
        this.modules = modules;
        this.contextPath = contextPath;
    }

    /** The macro with that name. */
    public Optional<KnownMacro> find(String name) {
        return plugins()
                .filter(macro -> macro.name().equals(name))
                .findFirst()
                .or(() -> Optional.ofNullable(own.get(name)));
    }

    /** What the macro browser offers, by title. */
    public List<MacroDescription> describe(Locale locale) {
        return Stream.concat(own.values().stream(), plugins())
                .map(macro -> macro.describe(locale))
                .sorted((one, other) -> one.title().compareToIgnoreCase(other.title()))
                .toList();
    }

    private Stream<KnownMacro> plugins() {
        return modules.ofType("xhtml-macro").stream().map(module -> new PluginMacro(module, contextPath));
    }
}
