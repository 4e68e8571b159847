package org.guildhall.host.confluence.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.confluence.content.PageNode;
import org.guildhall.host.confluence.content.WikiPage;
import org.guildhall.host.confluence.content.WikiSpace;

/** The space's side: its name and links, and the page tree opened at the current page. */
final class Sidebar {

    /** Further down the tree is indented no more. */
    private static final int DEEPEST = 4;

    private final Site site;

    Sidebar(Site site) {
        this.site = site;
    }

    Map<String, Object> of(WikiSpace space, Optional<WikiPage> current, Ask ask) {
        Map<String, Object> sidebar = new HashMap<>();
        sidebar.put("key", space.key());
        sidebar.put("name", space.name());
        sidebar.put("letter", space.name().substring(0, 1).toUpperCase(java.util.Locale.ROOT));
        sidebar.put("homeUrl", site.confluence().urls().space(space.key()));
        sidebar.put("canAdminister", site.access().canAdminister(ask.reader(), space.id()));
        sidebar.put("tree", tree(space, current, ask));
        sidebar.put(
                "links",
                site.web().fragments().items("system.space.sidebar/main-links", Map.of("spaceKey", space.key())));
        return sidebar;
    }

    /** The tree as rows with a depth: only the branches on the way to the current page are open; one statement. */
    private List<Map<String, Object>> tree(WikiSpace space, Optional<WikiPage> current, Ask ask) {
        List<Long> open = new ArrayList<>(List.of(space.homePageId()));
        current.ifPresent(page -> {
            open.addAll(page.ancestors());
            open.add(page.id());
        });
        Map<Long, List<PageNode>> children =
                site.wiki().pages().childrenOf(open.stream().distinct().toList());
        List<Map<String, Object>> rows = new ArrayList<>();
        addBelow(space.homePageId(), 0, children, current, ask, rows);
        return rows;
    }

    private void addBelow(
            long parent,
            int depth,
            Map<Long, List<PageNode>> children,
            Optional<WikiPage> current,
            Ask ask,
            List<Map<String, Object>> rows) {
        for (PageNode node : children.getOrDefault(parent, List.of())) {
            if (site.access().canView(ask.reader(), node)) {
                rows.add(row(node, depth, children.containsKey(node.id()), current));
                addBelow(node.id(), depth + 1, children, current, ask, rows);
            }
        }
    }

    private Map<String, Object> row(PageNode node, int depth, boolean open, Optional<WikiPage> current) {
        Map<String, Object> row = new HashMap<>();
        row.put("title", node.title());
        row.put("url", site.confluence().urls().page(node.spaceKey(), node.title(), node.id()));
        row.put("depth", Math.min(depth, DEEPEST));
        row.put("mark", node.hasChildren() ? (open ? "open" : "closed") : "leaf");
        row.put("current", current.filter(page -> page.id() == node.id()).isPresent());
        return row;
    }
}
