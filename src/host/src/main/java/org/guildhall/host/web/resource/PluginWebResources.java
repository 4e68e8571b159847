package org.guildhall.host.web.resource;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.PluginModule;
import org.guildhall.host.kernel.PluginModules;
import org.guildhall.host.kernel.WebResources;
import org.guildhall.host.web.page.Html;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The {@code web-resource} modules: which ones a page needs, in the order of their dependencies. */
public final class PluginWebResources implements WebResources {

    private static final Logger LOG = LoggerFactory.getLogger(PluginWebResources.class);

    private final PluginModules modules;
    private final Set<String> problems = ConcurrentHashMap.newKeySet();

    public PluginWebResources(PluginModules modules) {
        this.modules = modules;
    }

    @Override
    public void require(String completeKey) {
        RequiredOnPage.keys().resources().add(completeKey);
    }

    @Override
    public void requireContext(String context) {
        RequiredOnPage.keys().contexts().add(context);
    }

    /** Sentences about web resources that were required but do not exist. */
    public Set<String> problems() {
        return Set.copyOf(problems);
    }

    /** The link and script elements for what a page requires. */
    public String headHtml(RequiredOnPage.Keys keys, HttpServletRequest request) {
        StringBuilder html = new StringBuilder();
        for (WebResourceModule resource : resolve(keys).values()) {
            append(html, resource, request.getContextPath());
        }
        return html.toString();
    }

    private Map<String, WebResourceModule> resolve(RequiredOnPage.Keys keys) {
        Map<String, WebResourceModule> resolved = new LinkedHashMap<>();
        for (PluginModule module : modules.ofType("web-resource")) {
            WebResourceModule resource = new WebResourceModule(module);
            boolean wanted = keys.resources().contains(module.completeKey())
                    || resource.contexts().stream().anyMatch(keys.contexts()::contains);
            if (wanted) {
                add(module.completeKey(), "a page", resolved);
            }
        }
        keys.resources().stream()
                .filter(key -> !resolved.containsKey(key))
                .forEach(key -> add(key, "a page", resolved));
        return resolved;
    }

    private void add(String key, String requiredBy, Map<String, WebResourceModule> resolved) {
        if (resolved.containsKey(key) || key.startsWith("com.atlassian.") || isOfProduct(key)) {
            return;
        }
        modules.byCompleteKey(key)
                .filter(module -> "web-resource".equals(module.type()))
                .map(WebResourceModule::new)
                .ifPresentOrElse(
                        resource -> {
                            resource.dependencies().forEach(dependency -> add(dependency, key, resolved));
                            resolved.put(key, resource);
                        },
                        () -> report("Web resource " + key + " required by " + requiredBy + " does not exist"));
    }

    /** Keys of the products' own plugins; what they bring is part of AUI, which is on every page. */
    private static boolean isOfProduct(String key) {
        return key.startsWith("confluence.") || key.startsWith("jira.");
    }

    private void report(String problem) {
        if (problems.add(problem)) {
            LOG.error(problem);
        }
    }

    private static void append(StringBuilder html, WebResourceModule resource, String contextPath) {
        Locale locale = CurrentUser.get().map(user -> user.locale()).orElse(Locale.ENGLISH);
        String key = URLEncoder.encode(resource.module().completeKey(), StandardCharsets.UTF_8)
                .replace("%3A", ":");
        String address = contextPath + "/download/batch/" + key + "/" + key;
        String version = "?v=" + resource.version() + "&locale=" + locale.toLanguageTag();
        if (resource.has(".css")) {
            html.append("<link rel=\"stylesheet\" href=\"")
                    .append(Html.escape(address + ".css" + version))
                    .append("\">\n");
        }
        if (resource.has(".js")) {
            html.append("<script src=\"")
                    .append(Html.escape(address + ".js" + version))
                    .append("\"></script>\n");
        }
    }
}
