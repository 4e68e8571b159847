package org.guildhall.host.confluence.page;

import java.util.ArrayList;
import java.util.List;
import org.guildhall.host.confluence.content.RequestCache;
import org.guildhall.host.confluence.content.WikiSpace;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.ProductNavigation;
import org.guildhall.host.kernel.WebFragments;

/** The header's menus and the administration's own sections. */
final class Navigation implements ProductNavigation {

    private final Site site;

    Navigation(Site site) {
        this.site = site;
    }

    @Override
    public String homeUrl() {
        return path("/dashboard.action");
    }

    @Override
    public List<Menu> menus() {
        List<WebFragments.Item> spaces = new ArrayList<>();
        visible().forEach(space -> spaces.add(item("space-" + space.key(), space.name(), "/display/" + space.key())));
        if (CurrentUser.get().filter(HostUser::isAdministrator).isPresent()) {
            spaces.add(item("create-space", "Create space", "/spaces/createspace.action"));
        }
        List<WebFragments.Item> people = List.of(
                item("people-directory", "People directory", "/browsepeople.action"),
                item("search-link", "Search", "/dosearchsite.action"));
        return List.of(new Menu("space-menu", "Spaces", spaces), new Menu("people-menu", "People", people));
    }

    private List<WikiSpace> visible() {
        return RequestCache.answering(() -> site.wiki().spaces().all().stream()
                .filter(space -> site.access().canView(CurrentUser.get(), space.id()))
                .toList());
    }

    @Override
    public String createUrl() {
        boolean may = RequestCache.answering(
                () -> visible().stream().anyMatch(space -> site.access().canCreate(CurrentUser.get(), space.id())));
        return may ? path("/pages/create.action") : "";
    }

    @Override
    public List<WebFragments.Section> administration() {
        return List.of(
                new WebFragments.Section(
                        "configuration",
                        "Configuration",
                        List.of(item("admin-general", "General configuration", "/admin/console.action"))),
                new WebFragments.Section(
                        "users", "Users & security", List.of(item("admin-users", "Users", "/browsepeople.action"))));
    }

    private WebFragments.Item item(String id, String label, String path) {
        return new WebFragments.Item(id, label, path(path), "", id);
    }

    private String path(String path) {
        return site.confluence().urls().contextPath() + path;
    }
}
