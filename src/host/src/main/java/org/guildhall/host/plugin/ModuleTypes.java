package org.guildhall.host.plugin;

import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** The module types that a product knows: the shared ones and its own. */
final class ModuleTypes {

    private static final Set<String> SHARED = Set.of(
            "ao",
            "rest",
            "rest-migration",
            "servlet",
            "servlet-filter",
            "velocity-allowlist",
            "web-item",
            "web-panel",
            "web-resource",
            "web-section");

    private static final Set<String> TRANSFORMED = Set.of("component", "component-import");

    private final Set<String> own;

    ModuleTypes(Set<String> own) {
        this.own = own;
    }

    /** What is wrong with a module, in one sentence. */
    Optional<String> problemWith(Element module) {
        String type = module.getTagName();
        if (TRANSFORMED.contains(type)) {
            return Optional.of("<" + type + "> is ignored in a plugin without transformation; use a bean instead.");
        }
        if (!SHARED.contains(type) && !own.contains(type)) {
            return Optional.of("Unrecognised module type \"" + type
                    + "\"; set application=\"…\" if it belongs to another product.");
        }
        return module.getAttribute("key").isBlank()
                ? Optional.of("A module of type \"" + type + "\" has no key.")
                : Optional.empty();
    }
}
