package org.guildhall.host.web.fragment;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.PluginModule;
import org.guildhall.host.kernel.PluginModules;
import org.guildhall.host.kernel.WebFragments;
import org.guildhall.host.web.page.VelocityHostTemplates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** The {@code web-item}, {@code web-section} and {@code web-panel} modules. */
public final class PluginWebFragments implements WebFragments {

    private static final Logger LOG = LoggerFactory.getLogger(PluginWebFragments.class);
    private static final int DEFAULT_WEIGHT = 1000;

    private final PluginModules modules;
    private final VelocityHostTemplates templates;
    private final PanelTemplates panels;
    private final String contextPath;
    private final FragmentConditions conditions = new FragmentConditions();
    private final Map<Element, ContextProvider> providers = Collections.synchronizedMap(new WeakHashMap<>());

    /** @param panels renders the templates of panels, which come from the plugin's jar */
    public PluginWebFragments(
            PluginModules modules, VelocityHostTemplates templates, PanelTemplates panels, String contextPath) {
        this.modules = modules;
        this.panels = panels;
        this.templates = templates;
        this.contextPath = contextPath;
    }

    @Override
    public List<Item> items(String section, Map<String, Object> context) {
        return shown("web-item", "section", section, context)
                .map(module -> item(module, complete(module, context)))
                .toList();
    }

    @Override
    public List<Section> sections(String location, Map<String, Object> context) {
        return shown("web-section", "location", location, context)
                .map(module -> new Section(
                        module.key(),
                        label(module, complete(module, context)),
                        items(location + "/" + module.key(), context)))
                .toList();
    }

    @Override
    public List<Panel> panels(String location, Map<String, Object> context) {
        return shown("web-panel", "location", location, context)
                .flatMap(module -> panel(module, context).stream())
                .toList();
    }

    private Stream<PluginModule> shown(String type, String attribute, String place, Map<String, Object> context) {
        return modules.ofType(type).stream()
                .filter(module ->
                        module.attribute(attribute).filter(place::equals).isPresent())
                .sorted(Comparator.comparingInt(PluginWebFragments::weight))
                .filter(module -> isShown(module, context));
    }

    private boolean isShown(PluginModule module, Map<String, Object> context) {
        try {
            return conditions.allow(module, context);
        } catch (RuntimeException | LinkageError failed) {
            LOG.error("The condition of {} failed; the fragment is not shown", module.completeKey(), failed);
            return false;
        }
    }

    private Item item(PluginModule module, Map<String, Object> context) {
        Optional<Element> link = Elements.child(module.element(), "link");
        String text = link.map(element -> element.getTextContent().trim()).orElse("");
        return new Item(
                module.completeKey(),
                label(module, context),
                absolute(templates.renderPlain(module.completeKey(), text, context)),
                text(module, "description", context),
                link.map(element -> element.getAttribute("linkId")).orElse(""));
    }

    private Optional<Panel> panel(PluginModule module, Map<String, Object> context) {
        try {
            Map<String, Object> complete = complete(module, context);
            return Optional.of(new Panel(module.completeKey(), label(module, complete), view(module, complete)));
        } catch (RuntimeException | LinkageError failed) {
            LOG.error("The web panel {} failed; it is not shown", module.completeKey(), failed);
            return Optional.empty();
        }
    }

    private String view(PluginModule module, Map<String, Object> context) {
        Element view = Elements.children(module.element(), "resource").stream()
                .filter(resource -> "view".equals(resource.getAttribute("name")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(module.completeKey() + " has no view"));
        boolean velocity = "velocity".equals(view.getAttribute("type"));
        String location = view.getAttribute("location");
        return velocity ? panels.render(module, location, context) : PanelTemplates.read(module, location);
    }

    private Map<String, Object> complete(PluginModule module, Map<String, Object> given) {
        Map<String, Object> context = new HashMap<>(given);
        context.putIfAbsent("contextPath", contextPath);
        context.putIfAbsent("i18n", new FragmentTexts(module, locale()));
        Elements.child(module.element(), "context-provider")
                .map(element -> providers.computeIfAbsent(element, missing -> provider(module, missing)))
                .ifPresent(provider -> context.putAll(provider.getContextMap(Map.copyOf(context))));
        return context;
    }

    private static ContextProvider provider(PluginModule module, Element element) {
        ContextProvider provider = (ContextProvider) Instances.of(module, element.getAttribute("class"));
        provider.init(Elements.parameters(element));
        return provider;
    }

    private String label(PluginModule module, Map<String, Object> context) {
        String label = text(module, "label", context);
        return label.isEmpty() ? module.attribute("name").orElse(module.key()) : label;
    }

    private String text(PluginModule module, String elementName, Map<String, Object> context) {
        return Elements.child(module.element(), elementName)
                .map(element -> {
                    Object[] values = Elements.parameters(element).values().stream()
                            .map(value -> templates.renderPlain(module.completeKey(), value, context))
                            .toArray();
                    String key = element.getAttribute("key");
                    return key.isEmpty()
                            ? templates.renderPlain(
                                    module.completeKey(),
                                    element.getTextContent().trim(),
                                    context)
                            : module.text(locale(), key, values);
                })
                .orElse("");
    }

    private String absolute(String link) {
        return link.startsWith("/") ? contextPath + link : link;
    }

    private static Locale locale() {
        return CurrentUser.get().map(user -> user.locale()).orElse(Locale.ENGLISH);
    }

    private static int weight(PluginModule module) {
        return module.attribute("weight").map(Integer::parseInt).orElse(DEFAULT_WEIGHT);
    }
}
