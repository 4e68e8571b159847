package org.guildhall.host.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.MovableClock;
import org.guildhall.host.kernel.ProductContext;
import org.guildhall.host.kernel.ProductName;
import org.guildhall.host.kernel.ProductNavigation;
import org.guildhall.host.kernel.WebFragments;
import org.jspecify.annotations.Nullable;

/** What header and administration navigation show: the product's own entries and those of the plugins. */
public final class PageNavigation {

    private static final Duration NOTICEABLE = Duration.ofMinutes(1);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final ProductContext product;
    private final WebFragments fragments;
    private volatile @Nullable ProductNavigation own;

    public PageNavigation(ProductContext product, WebFragments fragments) {
        this.product = product;
        this.fragments = fragments;
    }

    /** Takes the product's own entries. */
    public void use(ProductNavigation navigation) {
        this.own = navigation;
    }

    /** Adds the entries to a layout's context. */
    void addTo(Map<String, Object> context, String layout, HttpServletRequest request) {
        ProductNavigation product = own;
        String root = request.getContextPath();
        context.put("homeUrl", product == null ? root + "/" : product.homeUrl());
        context.put("menus", product == null ? List.of() : product.menus());
        context.put("createUrl", product == null ? "" : product.createUrl());
        context.put("headerItems", fragments.items("system.header/left", Map.of()));
        context.put("clock", clockNotice());
        context.put("here", request.getRequestURI());
        context.put("loginUrl", LoginPages.loginUrl(root, request));
        context.put("logoutUrl", root + LoginPages.LOGOUT);
        context.put("adminUrl", root + adminPath());
        context.put(
                "isAdmin", CurrentUser.get().map(user -> user.isAdministrator()).orElse(false));
        context.put("adminSections", "admin".equals(layout) ? administration() : List.of());
    }

    /** The sections of the administration with the items of product and plugins. */
    public List<WebFragments.Section> administration() {
        List<WebFragments.Section> sections = new ArrayList<>();
        ProductNavigation product = own;
        if (product != null) {
            product.administration().forEach(section -> sections.add(withPluginItems(section)));
        }
        sections.addAll(fragments.sections(adminLocation(), Map.of()));
        return sections.stream().filter(section -> !section.items().isEmpty()).toList();
    }

    private WebFragments.Section withPluginItems(WebFragments.Section section) {
        List<WebFragments.Item> items = new ArrayList<>(section.items());
        items.addAll(fragments.items(adminLocation() + "/" + section.key(), Map.of()));
        return new WebFragments.Section(section.key(), section.label(), items);
    }

    private String adminLocation() {
        return product.name() == ProductName.JIRA ? "admin_plugins_menu" : "system.admin";
    }

    private String adminPath() {
        return product.name() == ProductName.JIRA ? "/secure/admin/AdminSummary.jspa" : "/admin/console.action";
    }

    private String clockNotice() {
        MovableClock clock = product.clock();
        if (clock.offset().abs().compareTo(NOTICEABLE) < 0) {
            return "";
        }
        ZoneId zone = CurrentUser.get().map(user -> user.zone()).orElse(clock.getZone());
        return DATE.format(clock.instant().atZone(zone));
    }
}
