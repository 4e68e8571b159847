package org.guildhall.host.confluence.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.confluence.content.ContentProblem;
import org.guildhall.host.confluence.content.PageNode;
import org.guildhall.host.confluence.content.PageSearch;
import org.guildhall.host.confluence.content.WikiPage;
import org.guildhall.host.confluence.content.WikiSpace;

/** Lists of pages: dashboard, search, labels, all pages of a space, trash. */
final class Lists {

    private static final int SHOWN = 50;

    private final Site site;
    private final Sidebar sidebar;

    Lists(Site site) {
        this.site = site;
        this.sidebar = new Sidebar(site);
    }

    Reply dashboard(Ask ask) {
        Map<String, Object> context = new HashMap<>();
        context.put("spaces", spaces(ask));
        List<Map<String, Object>> recent = site.wiki().pages().recent(SHOWN * 4).stream()
                .filter(page -> site.access().canView(ask.reader(), page))
                .limit(15)
                .map(page -> row(page, ask))
                .toList();
        context.put("recent", recent);
        context.put("reader", ask.reader().map(user -> user.fullName()).orElse(""));
        return Reply.page("dashboard", context);
    }

    private List<Map<String, Object>> spaces(Ask ask) {
        return site.wiki().spaces().all().stream()
                .filter(space -> site.access().canView(ask.reader(), space.id()))
                .map(space -> Map.<String, Object>of(
                        "key", space.key(),
                        "name", space.name(),
                        "description", space.description(),
                        "letter", space.name().substring(0, 1).toUpperCase(java.util.Locale.ROOT),
                        "url", site.confluence().urls().space(space.key())))
                .toList();
    }

    private Map<String, Object> row(PageNode page, Ask ask) {
        Map<String, Object> row = new HashMap<>();
        row.put("title", page.title());
        row.put("url", site.confluence().urls().page(page.spaceKey(), page.title(), page.id()));
        row.put("space", page.spaceKey());
        row.put("modifier", site.name(page.modifier()));
        row.put("modified", site.when(java.time.Instant.ofEpochMilli(page.modified()), ask));
        return row;
    }

    private Map<String, Object> row(WikiPage page, Map<Long, List<String>> labels, Ask ask) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", page.id());
        row.put("title", page.title());
        row.put("url", site.confluence().urls().page(page.spaceKey(), page.title(), page.id()));
        row.put("space", page.spaceKey());
        row.put("modifier", site.name(page.modifier()));
        row.put("modified", site.when(page.modified(), ask));
        row.put("labels", labels.getOrDefault(page.id(), List.of()));
        return row;
    }

    /** Words found in title or text, {@code label:x} and a space. */
    Reply search(Ask ask) {
        String text = ask.text("queryString").strip();
        List<String> words = Arrays.stream(text.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> labels = words.stream()
                .filter(word -> word.startsWith("label:"))
                .map(word -> word.substring("label:".length()))
                .toList();
        List<String> plain =
                words.stream().filter(word -> !word.startsWith("label:")).toList();
        PageSearch.Query query = new PageSearch.Query(
                ask.some("where"), labels, List.of(), List.of(), Optional.empty(), plain, List.of(), Optional.empty());
        Map<String, Object> context = new HashMap<>();
        context.put("query", text);
        context.put("where", ask.text("where"));
        context.put("spaces", spaces(ask));
        context.put("asked", !words.isEmpty());
        results(words.isEmpty() ? List.of() : site.wiki().search().find(query), context, ask);
        return Reply.page("search", context);
    }

    private void results(List<WikiPage> found, Map<String, Object> context, Ask ask) {
        List<WikiPage> visible = found.stream()
                .filter(page -> site.access().canView(ask.reader(), page))
                .toList();
        List<WikiPage> shown = visible.stream().limit(SHOWN).toList();
        Map<Long, List<String>> labels =
                site.wiki().labels().ofAll(shown.stream().map(WikiPage::id).toList());
        context.put("total", visible.size());
        context.put(
                "results", shown.stream().map(page -> row(page, labels, ask)).toList());
    }

    /** {@code /label/KEY/name} and {@code /label/name}. */
    Reply label(Ask ask) {
        List<String> path = ask.path();
        if (path.isEmpty()) {
            return Reply.to("/dosearchsite.action");
        }
        String space = path.size() > 1 ? "&where=" + Reply.encoded(path.get(0)) : "";
        return Reply.to(
                "/dosearchsite.action?queryString=" + Reply.encoded("label:" + path.get(path.size() - 1)) + space);
    }

    /** All pages of a space, by title. */
    Reply pages(Ask ask) {
        WikiSpace space = site.space(ask, ask.text("key"));
        Map<String, Object> context = inSpace(space, ask);
        List<PageNode> visible = site.wiki().pages().nodesInSpace(space.id()).stream()
                .filter(page -> site.access().canView(ask.reader(), page))
                .toList();
        context.put("pages", visible.stream().map(page -> row(page, ask)).toList());
        return Reply.page("pages", context);
    }

    private Map<String, Object> inSpace(WikiSpace space, Ask ask) {
        Map<String, Object> context = new HashMap<>();
        context.put("spaceKey", space.key());
        context.put("spaceName", space.name());
        context.put("sidebar", sidebar.of(space, Optional.empty(), ask));
        return context;
    }

    Reply trash(Ask ask) {
        WikiSpace space = administered(ask, ask.text("key"));
        Map<String, Object> context = inSpace(space, ask);
        context.put(
                "results",
                site.wiki().pages().trash(space.id()).stream()
                        .map(page -> row(page, Map.of(), ask))
                        .toList());
        return Reply.page("trash", context);
    }

    Reply changeTrash(Ask ask) {
        WikiPage page = ask.id("pageId")
                .flatMap(site.wiki().pages()::byId)
                .filter(WikiPage::trashed)
                .orElseThrow(() -> ContentProblem.notFound("This page is not in the trash."));
        administered(ask, page.spaceKey());
        if (ask.text("purge").equals("true")) {
            site.wiki().purge(page.id());
            return Reply.to("/pages/viewtrash.action?key=" + page.spaceKey());
        }
        return Reply.to("/pages/viewpage.action?pageId="
                + site.wiki().restore(page.id()).id());
    }

    private WikiSpace administered(Ask ask, String key) {
        WikiSpace space = site.space(ask, key);
        if (!site.access().canAdminister(ask.reader(), space.id())) {
            throw ContentProblem.forbidden("Only administrators of the space may do this.");
        }
        return space;
    }
}
