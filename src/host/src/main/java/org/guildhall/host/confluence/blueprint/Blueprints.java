package org.guildhall.host.confluence.blueprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.confluence.content.ContentProblem;
import org.guildhall.host.confluence.storage.StorageTree;
import org.guildhall.host.kernel.PluginModule;
import org.guildhall.host.kernel.PluginModules;
import org.w3c.dom.Element;

/** The blueprints of the installed plugins. */
public final class Blueprints {

    private static final String SECTION = "system.create.dialog/content";

    private final PluginModules modules;
    private final String contextPath;

    /** Blueprints among those modules. */
    public Blueprints(PluginModules modules, String contextPath) {
        this.modules = modules;
        this.contextPath = contextPath;
    }

    /** What the Create dialog offers beside the blank page. */
    public List<Offer> offers(Locale locale) {
        List<Offer> offers = new ArrayList<>();
        for (PluginModule item : modules.ofType("web-item")) {
            if (item.attribute("section").filter(SECTION::equals).isPresent()) {
                blueprintOf(item).ifPresent(blueprint -> offers.add(offer(item, blueprint, locale)));
            }
        }
        return offers;
    }

    private Optional<PluginModule> blueprintOf(PluginModule item) {
        return StorageTree.elements(item.element(), "param").stream()
                .filter(param -> param.getAttribute("name").equals("blueprintKey"))
                .findFirst()
                .flatMap(param -> modules.byCompleteKey(item.pluginKey() + ":" + param.getAttribute("value")));
    }

    private Offer offer(PluginModule item, PluginModule blueprint, Locale locale) {
        return new Offer(
                blueprint.completeKey(),
                name(item, locale).or(() -> name(blueprint, locale)).orElse(blueprint.key()),
                StorageTree.first(item.element(), "description")
                        .map(element -> text(item, element, locale))
                        .orElse(""),
                icon(item),
                blueprint.attribute("create-result").orElse("edit"));
    }

    private static Optional<String> name(PluginModule module, Locale locale) {
        return module.attribute("i18n-name-key")
                .map(key -> module.text(locale, key))
                .or(() -> module.attribute("name"));
    }

    private static String text(PluginModule module, Element element, Locale locale) {
        String key = element.getAttribute("key");
        return key.isEmpty() ? StorageTree.text(element).strip() : module.text(locale, key);
    }

    private String icon(PluginModule item) {
        return StorageTree.elements(item.element(), "resource").stream()
                .filter(resource -> resource.getAttribute("name").equals("icon"))
                .findFirst()
                .map(resource -> contextPath + "/download/resources/" + item.completeKey() + "/icon")
                .orElse("");
    }

    /**
     * Fills the blueprint's template.
     *
     * @throws ContentProblem when there is no such blueprint or it has no template
     */
    public Filled fill(String completeKey, String spaceKey, Locale locale) {
        PluginModule blueprint = modules.byCompleteKey(completeKey)
                .filter(module -> module.type().equals("blueprint"))
                .orElseThrow(() -> ContentProblem.badRequest("There is no blueprint " + completeKey));
        PluginModule template = templateOf(blueprint);
        Map<String, Object> context = new HashMap<>();
        context.put("spaceKey", spaceKey);
        context.put("blueprintModuleKey", completeKey);
        Map<String, Object> filled = new TemplateContext(template).fill(context);
        String body = new ContentTemplate(template).body(filled, locale);
        Optional<String> title =
                Optional.ofNullable(filled.get("ContentPageTitle")).map(Object::toString);
        return new Filled(title, body, blueprint.attribute("index-key").orElse(""));
    }

    private PluginModule templateOf(PluginModule blueprint) {
        return blueprint
                .attribute("content-template-key")
                .or(() -> StorageTree.first(blueprint.element(), "content-template")
                        .map(element -> element.getAttribute("ref")))
                .flatMap(key -> modules.byCompleteKey(key.contains(":") ? key : blueprint.pluginKey() + ":" + key))
                .orElseThrow(() -> ContentProblem.badRequest(
                        "The blueprint " + blueprint.completeKey() + " names no content-template of its plugin"));
    }
}
