package org.guildhall.host.confluence.page;

import com.atlassian.confluence.pages.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.confluence.content.PageVersion;
import org.guildhall.host.confluence.content.WikiPage;
import org.guildhall.host.confluence.content.WikiSpace;
import org.guildhall.host.kernel.WebFragments;

/** Reading a page: its body, what surrounds it, and what plugins add. */
final class Views {

    private final Site site;
    private final Sidebar sidebar;

    Views(Site site) {
        this.site = site;
        this.sidebar = new Sidebar(site);
    }

    /** {@code /display/KEY} and {@code /display/KEY/Title}. */
    Reply display(Ask ask) {
        List<String> path = ask.path();
        if (path.isEmpty()) {
            return Reply.to("/dashboard.action");
        }
        if (path.get(0).startsWith("~")) {
            return Reply.to("/users/viewuserprofile.action?username="
                    + Reply.encoded(path.get(0).substring(1)));
        }
        WikiSpace space = site.space(ask, path.get(0));
        Optional<Long> id = path.size() == 1
                ? Optional.of(space.homePageId())
                : site.wiki().pages().byTitle(space.key(), title(path.get(1))).map(WikiPage::id);
        return show(site.page(ask, id), ask);
    }

    /** The container has decoded percent signs; a plus stands for a space, as in the products. */
    private static String title(String part) {
        return part.replace('+', ' ');
    }

    Reply byId(Ask ask) {
        return show(site.page(ask), ask);
    }

    private Reply show(WikiPage page, Ask ask) {
        site.web().resources().requireContext("page");
        site.web().resources().requireContext("viewcontent");
        Map<String, Object> context = context(page, ask);
        context.put("bodyHtml", site.confluence().view(page, page.body(), "display"));
        return Reply.page("page", context);
    }

    /** One of its versions. */
    Reply version(Ask ask) {
        WikiPage page = site.page(ask);
        Optional<PageVersion> version = site.wiki().pages().version(page.id(), ask.number("version"));
        if (version.isEmpty()) {
            return Reply.to("/pages/viewpreviousversions.action?pageId=" + page.id());
        }
        Map<String, Object> context = context(page, ask);
        context.put("title", version.get().title());
        context.put("bodyHtml", site.confluence().view(page, version.get().body(), "display"));
        context.put("oldVersion", version.get().number());
        context.put("oldAuthor", site.name(version.get().author()));
        context.put("oldWhen", site.when(version.get().when(), ask));
        return Reply.page("page", context);
    }

    /** What every page about a page shows. */
    Map<String, Object> context(WikiPage page, Ask ask) {
        WikiSpace space = site.wiki().spaces().byId(page.spaceId()).orElseThrow();
        Map<String, Object> context = new HashMap<>();
        context.put("id", page.id());
        context.put("title", page.title());
        context.put("spaceKey", page.spaceKey());
        context.put("spaceName", space.name());
        context.put("version", page.version());
        context.put("url", site.confluence().urls().page(page.spaceKey(), page.title(), page.id()));
        context.put("creator", site.name(page.creator()));
        context.put("modifier", site.name(page.modifier()));
        context.put("modified", site.when(page.modified(), ask));
        context.put("labels", labels(page));
        context.put("isHome", space.homePageId() == page.id());
        context.put("canEdit", site.access().canEdit(ask.reader(), page));
        context.put("canRestrict", site.access().canRestrict(ask.reader(), page));
        context.put("restricted", !site.wiki().restrictions().of(page.id()).isEmpty());
        context.put(
                "restrictedAbove",
                page.ancestors().stream()
                        .anyMatch(above -> !site.wiki().restrictions().of(above).isEmpty()));
        context.put("breadcrumbs", breadcrumbs(page));
        context.put("sidebar", sidebar.of(space, Optional.of(page), ask));
        context.put("comments", comments(page, ask));
        context.put("oldVersion", 0);
        fragments(page, space, context);
        return context;
    }

    private List<Map<String, String>> labels(WikiPage page) {
        return site.wiki().labels().of(page.id()).stream()
                .map(label ->
                        Map.of("name", label, "url", site.confluence().urls().label(page.spaceKey(), label)))
                .toList();
    }

    private List<Map<String, Object>> breadcrumbs(WikiPage page) {
        return site.wiki().pages().byIds(page.ancestors()).stream()
                .map(above -> Map.<String, Object>of(
                        "title", above.title(),
                        "url", site.confluence().urls().page(above.spaceKey(), above.title(), above.id())))
                .toList();
    }

    private List<Map<String, Object>> comments(WikiPage page, Ask ask) {
        return site.wiki().comments().of(page.id()).stream()
                .map(comment -> Map.<String, Object>of(
                        "id", comment.id(),
                        "author", site.name(comment.author()),
                        "when", site.when(comment.when(), ask),
                        "bodyHtml", site.confluence().view(page, comment.body(), "display")))
                .toList();
    }

    private void fragments(WikiPage stored, WikiSpace space, Map<String, Object> context) {
        Page page = site.confluence().entities().page(stored);
        Map<String, Object> given = new HashMap<>();
        given.put("page", page);
        given.put("content", page);
        given.put("space", site.confluence().entities().space(space));
        given.put("spaceKey", space.key());
        WebFragments fragments = site.web().fragments();
        context.put("buttons", fragments.items("system.content.button", given));
        context.put("metadataItems", fragments.items("system.content.metadata", given));
        context.put(
                "actions",
                List.of(
                        fragments.items("system.content.action", given),
                        fragments.items("system.content.action/primary", given),
                        fragments.items("system.content.action/marker", given),
                        fragments.items("system.content.action/secondary", given),
                        fragments.items("system.content.action/modify", given)));
        context.put("bannerPanels", panels("page.metadata.banner", given));
        context.put("topPanels", panels("atl.page.content.top", given));
        context.put("belowPanels", panels("atl.page.content.bottom", given));
        context.put("footerPanels", panels("page.view.selection", given));
    }

    private List<Map<String, String>> panels(String location, Map<String, Object> given) {
        return site.web().fragments().panels(location, given).stream()
                .map(panel -> Map.of("contentHtml", panel.html()))
                .toList();
    }
}
