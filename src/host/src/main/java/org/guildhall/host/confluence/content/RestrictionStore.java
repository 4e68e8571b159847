package org.guildhall.host.confluence.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Restrictions of pages; there are few in a host, so that they are read in one go. */
public final class RestrictionStore {

    private final Jdbi jdbi;

    RestrictionStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All restrictions by page. */
    public Map<Long, List<Restriction>> all() {
        return RequestCache.once("restrictions", () -> jdbi
                .withHandle(handle -> handle.createQuery(
                                "select * from page_restriction order by page_id, operation, kind, subject")
                        .map((row, context) -> Map.entry(
                                row.getLong("page_id"),
                                new Restriction(
                                        row.getString("operation"), row.getString("kind"), row.getString("subject"))))
                        .list())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    /** The page's own restrictions. */
    public List<Restriction> of(long page) {
        return all().getOrDefault(page, List.of());
    }

    /** Replaces the page's restrictions. */
    public void replace(long page, Collection<Restriction> restrictions) {
        restrictions.forEach(one -> Checks.subject(one.kind(), one.subject()));
        jdbi.useTransaction(handle -> {
            handle.execute("delete from page_restriction where page_id = ?", page);
            restrictions.stream()
                    .distinct()
                    .forEach(one -> handle.execute(
                            "insert into page_restriction (page_id, operation, kind, subject) values (?, ?, ?, ?)",
                            page,
                            one.operation(),
                            one.kind(),
                            one.subject()));
        });
        RequestCache.clear();
    }
}
