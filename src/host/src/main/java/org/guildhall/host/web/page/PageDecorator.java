package org.guildhall.host.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.HostTemplates;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.ProductContext;
import org.guildhall.host.web.access.XsrfTokens;
import org.guildhall.host.web.resource.PluginWebResources;
import org.guildhall.host.web.resource.RequiredOnPage;

/** Puts a page into the product's layout: header, administration navigation, styles and scripts. */
public final class PageDecorator {

    private static final Set<String> LAYOUTS = Set.of("general", "admin", "popup");

    private final ProductContext product;
    private final HostTemplates templates;
    private final PluginWebResources resources;
    private final PageNavigation navigation;
    private final XsrfTokens tokens;

    public PageDecorator(
            ProductContext product,
            HostTemplates templates,
            PluginWebResources resources,
            PageNavigation navigation,
            XsrfTokens tokens) {
        this.product = product;
        this.templates = templates;
        this.resources = resources;
        this.navigation = navigation;
        this.tokens = tokens;
    }

    /** The page in its layout; unchanged when it asks for none. */
    public String decorate(String html, HttpServletRequest request) {
        HtmlPage page = HtmlPage.parse(html);
        Optional<String> wanted = page.decorator();
        if (wanted.isEmpty() || wanted.get().isEmpty() || "none".equals(wanted.get())) {
            return html;
        }
        String layout = LAYOUTS.contains(wanted.get()) ? wanted.get() : "general";
        resources.requireContext("atl." + layout);
        return templates.render("web/" + layout + ".vm", context(page, layout, request));
    }

    private Map<String, Object> context(HtmlPage page, String layout, HttpServletRequest request) {
        Optional<HostUser> reader = CurrentUser.get();
        Map<String, Object> context = new HashMap<>();
        context.put("titleHtml", page.title());
        context.put("headHtml", page.head());
        context.put("bodyHtml", page.body());
        context.put("bodyAttributesHtml", page.bodyAttributes());
        context.put("contents", Contents.of(page));
        context.put("product", product.name() == org.guildhall.host.kernel.ProductName.JIRA ? "Jira" : "Confluence");
        context.put("productKey", product.name().key());
        context.put("contextPath", product.name().contextPath());
        context.put("baseUrl", product.baseUrl().toString());
        context.put("token", tokens.token(request));
        context.put("reader", reader.<Object>map(user -> user).orElse(""));
        context.put("language", language(reader));
        context.put("resourcesHtml", resources.headHtml(RequiredOnPage.keys(), request));
        navigation.addTo(context, layout, request);
        return context;
    }

    private static String language(Optional<HostUser> reader) {
        return reader.map(user -> user.locale().toLanguageTag()).orElse("en");
    }

    /** The {@code content} elements of a page for a template. */
    public record Contents(String sidebarHtml, String headerHtml) {

        static Contents of(HtmlPage page) {
            Map<String, String> contents = page.contents();
            return new Contents(contents.getOrDefault("sidebar", ""), contents.getOrDefault("header", ""));
        }
    }
}
