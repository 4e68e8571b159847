package org.guildhall.host.confluence.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Labels of pages: lower case, without spaces, as the products keep them. */
public final class LabelStore {

    private record Of(long page) {}

    private final Jdbi jdbi;

    LabelStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The labels of one page, by name. */
    public List<String> of(long page) {
        return RequestCache.once(new Of(page), () -> ofAll(List.of(page)).getOrDefault(page, List.of()));
    }

    /** The labels of several pages in one statement. */
    public Map<Long, List<String>> ofAll(Collection<Long> pages) {
        if (pages.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<String>> labels = jdbi
                .withHandle(handle -> handle.createQuery(
                                "select page_id, label from page_label where page_id in (<pages>) order by label")
                        .bindList("pages", new ArrayList<>(pages))
                        .map((row, context) -> Map.entry(row.getLong("page_id"), row.getString("label")))
                        .list())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        pages.forEach(page -> RequestCache.put(new Of(page), labels.getOrDefault(page, List.of())));
        return labels;
    }

    /** Adds a label; adding one that is there changes nothing. */
    public boolean add(long page, String label) {
        String name = valid(label);
        boolean added = !of(page).contains(name) && Taken.instead(() -> false, () -> insert(page, name));
        RequestCache.clear();
        return added;
    }

    private boolean insert(long page, String name) {
        return jdbi.withHandle(handle -> handle.createUpdate("insert into page_label (page_id, label)"
                                + " select :page, :label where not exists"
                                + " (select 1 from page_label where page_id = :page and label = :label)")
                        .bind("page", page)
                        .bind("label", name)
                        .execute())
                > 0;
    }

    /** Removes a label. */
    public boolean remove(long page, String label) {
        int removed = jdbi.withHandle(
                handle -> handle.createUpdate("delete from page_label where page_id = :page and label = :label")
                        .bind("page", page)
                        .bind("label", normal(label))
                        .execute());
        RequestCache.clear();
        return removed > 0;
    }

    private static String normal(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The label as it is kept.
     *
     * @throws ContentProblem when it cannot be a label
     */
    public static String valid(String label) {
        String name = normal(label);
        if (name.isEmpty() || name.length() > 255 || !name.matches("[^\\s\\p{Cntrl}:;,.?&\\[\\]()#^*!@<>\"'/\\\\]+")) {
            throw ContentProblem.badRequest("\"" + label
                    + "\" cannot be a label: a label has no spaces and none of the characters : ; , . ? & [ ] ( ) # ^ * ! @"
                    + " < > / ' \"; for example: anti-pattern");
        }
        return name;
    }
}
