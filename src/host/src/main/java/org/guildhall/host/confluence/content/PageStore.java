package org.guildhall.host.confluence.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Reads pages; none of it asks for permission. */
public final class PageStore {

    private record ById(long id) {}

    private record Version(long page, int number) {}

    private final Jdbi jdbi;

    PageStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The page with that id, also when it is in the trash. */
    public Optional<WikiPage> byId(long id) {
        return RequestCache.once(
                new ById(id), () -> query("where p.id = :v0", id).stream().findFirst());
    }

    /** The pages with those ids in one statement, in the order of the ids. */
    public List<WikiPage> byIds(Collection<Long> ids) {
        Set<Long> missing = new LinkedHashSet<>(ids);
        missing.removeIf(id -> RequestCache.peek(new ById(id)).isPresent());
        Map<Long, WikiPage> found = new HashMap<>();
        readAll(missing).forEach(page -> {
            found.put(page.id(), page);
            RequestCache.put(new ById(page.id()), Optional.of(page));
        });
        return ids.stream()
                .map(id -> Optional.ofNullable(found.get(id))
                        .or(() -> RequestCache.<Optional<WikiPage>>peek(new ById(id))
                                .flatMap(known -> known)))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<WikiPage> readAll(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery(Rows.PAGE + "where p.id in (<ids>)")
                .bindList("ids", new ArrayList<>(ids))
                .map((row, context) -> Rows.page(row))
                .list());
    }

    /** The page with that title in that space, whatever the case; never one in the trash. */
    public Optional<WikiPage> byTitle(String spaceKey, String title) {
        PageRef ref = new PageRef(spaceKey.toUpperCase(Locale.ROOT), title.toLowerCase(Locale.ROOT));
        return RequestCache.once(
                ref,
                () ->
                        query("where upper(s.space_key) = :v0 and p.live_title = :v1", ref.spaceKey(), ref.title())
                                .stream()
                                .findFirst());
    }

    /** The pages that links name, in one statement. */
    public Map<PageRef, PageNode> resolve(Collection<PageRef> refs) {
        if (refs.isEmpty()) {
            return Map.of();
        }
        List<String> titles = refs.stream()
                .map(ref -> ref.title().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        List<PageNode> nodes = nodes(Rows.NODE + "where p.live_title in (<titles>)", "titles", titles);
        Map<PageRef, PageNode> found = new HashMap<>();
        refs.forEach(ref -> nodes.stream()
                .filter(node -> node.spaceKey().equalsIgnoreCase(ref.spaceKey())
                        && node.title().equalsIgnoreCase(ref.title()))
                .findFirst()
                .ifPresent(node -> found.put(ref, node)));
        return found;
    }

    /** The pages directly below any of those, by title. */
    public Map<Long, List<PageNode>> childrenOf(Collection<Long> parents) {
        if (parents.isEmpty()) {
            return Map.of();
        }
        return nodes(
                        Rows.NODE + "where p.parent_id in (<parents>) and not p.trashed order by lower(p.title)",
                        "parents",
                        List.copyOf(parents))
                .stream()
                .collect(Collectors.groupingBy(
                        node -> node.ancestors().get(node.ancestors().size() - 1)));
    }

    private List<PageNode> nodes(String sql, String name, List<?> values) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindList(name, values)
                .map((row, context) -> Rows.node(row))
                .list());
    }

    /** Pages directly below one, with bodies. */
    public List<WikiPage> children(long parent) {
        return query("where p.parent_id = :v0 and not p.trashed order by lower(p.title)", parent);
    }

    /** All pages of a space without bodies, by title. */
    public List<PageNode> nodesInSpace(long spaceId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        Rows.NODE + "where p.space_id = :space and not p.trashed order by lower(p.title)")
                .bind("space", spaceId)
                .map((row, context) -> Rows.node(row))
                .list());
    }

    /** What changed last, anywhere. */
    public List<PageNode> recent(int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        Rows.NODE + "where not p.trashed order by p.modified desc, p.id desc limit :limit")
                .bind("limit", limit)
                .map((row, context) -> Rows.node(row))
                .list());
    }

    /** The pages in a space's trash. */
    public List<WikiPage> trash(long spaceId) {
        return query("where p.space_id = :v0 and p.trashed order by p.modified desc", spaceId);
    }

    /** The pages below one, at any depth, including those in the trash. */
    public List<WikiPage> below(WikiPage page) {
        List<Long> path = new ArrayList<>(page.ancestors());
        path.add(page.id());
        return query("where p.path like :v0", Rows.path(path) + "%");
    }

    /** All versions, the latest first. */
    public List<PageVersion> versions(long id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from page_version where page_id = :id order by version desc")
                        .bind("id", id)
                        .map((row, context) -> Rows.version(row))
                        .list());
    }

    /** One version. */
    public Optional<PageVersion> version(long id, int number) {
        return RequestCache.once(
                new Version(id, number),
                () -> jdbi.withHandle(handle -> handle.createQuery(
                                "select * from page_version where page_id = :id and version = :number")
                        .bind("id", id)
                        .bind("number", number)
                        .map((row, context) -> Rows.version(row))
                        .findOne()));
    }

    /** Reads the latest versions of those pages in one statement, for {@link #version} in the same request. */
    public void rememberVersions(Collection<WikiPage> pages) {
        if (pages.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createQuery("select v.* from page_version v join page p on p.id = v.page_id"
                        + " and p.version = v.version where p.id in (<ids>)")
                .bindList("ids", pages.stream().map(WikiPage::id).toList())
                .map((row, context) -> Map.entry(row.getLong("page_id"), Rows.version(row)))
                .forEach(version -> RequestCache.put(
                        new Version(version.getKey(), version.getValue().number()), Optional.of(version.getValue()))));
    }

    List<WikiPage> query(String where, Object... values) {
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery(Rows.PAGE + where);
            for (int at = 0; at < values.length; at++) {
                query.bind("v" + at, values[at]);
            }
            return query.map((row, context) -> Rows.page(row)).list();
        });
    }
}
