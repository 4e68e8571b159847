package org.guildhall.host.confluence.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Finds pages that are not in the trash; the caller filters by permission. */
public final class PageSearch {

    /**
     * What to look for; conditions that are empty do not count.
     *
     * @param space key of the space
     * @param labels labels that the page must have, all of them
     * @param anyLabel labels of which it must have one
     * @param title words that the title must contain, all of them
     * @param exactTitle the whole title
     * @param text words that title or body must contain, all of them
     * @param ids ids of which it must be one
     * @param ancestor a page above, at any depth
     */
    public record Query(
            Optional<String> space,
            List<String> labels,
            List<String> anyLabel,
            List<String> title,
            Optional<String> exactTitle,
            List<String> text,
            List<Long> ids,
            Optional<Long> ancestor) {

        /** No condition. */
        public static Query everything() {
            return new Query(
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty());
        }
    }

    private final Jdbi jdbi;

    PageSearch(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The pages found, the last changed first. */
    public List<WikiPage> find(Query query) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>(List.of("not p.trashed"));
        query.space()
                .ifPresent(key -> conditions.add("upper(s.space_key) = " + bind(values, key.toUpperCase(Locale.ROOT))));
        query.labels().forEach(label -> conditions.add(labelled(List.of(bind(values, label)))));
        if (!query.anyLabel().isEmpty()) {
            conditions.add(labelled(
                    query.anyLabel().stream().map(label -> bind(values, label)).toList()));
        }
        query.title().forEach(word -> conditions.add("p.live_title like " + bind(values, like(word))));
        query.exactTitle()
                .ifPresent(title -> conditions.add("p.live_title = " + bind(values, title.toLowerCase(Locale.ROOT))));
        query.text().forEach(word -> {
            String name = bind(values, like(word));
            conditions.add("(p.live_title like " + name + " or lower(p.body) like " + name + ")");
        });
        if (!query.ids().isEmpty()) {
            conditions.add("p.id in ("
                    + String.join(
                            ", ",
                            query.ids().stream().map(id -> bind(values, id)).toList()) + ")");
        }
        query.ancestor().ifPresent(id -> conditions.add("p.path like " + bind(values, "%/" + id + "/%")));
        return run(String.join(" and ", conditions), values);
    }

    private List<WikiPage> run(String where, Map<String, Object> values) {
        return jdbi.withHandle(
                handle -> handle.createQuery(Rows.PAGE + "where " + where + " order by p.modified desc, p.id desc")
                        .bindMap(values)
                        .map((row, context) -> Rows.page(row))
                        .list());
    }

    private static String labelled(List<String> names) {
        return "exists (select 1 from page_label l where l.page_id = p.id and l.label in (" + String.join(", ", names)
                + "))";
    }

    private static String like(String word) {
        return "%"
                + word.toLowerCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_") + "%";
    }

    private static String bind(Map<String, Object> values, Object value) {
        String name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }
}
