package org.guildhall.host.confluence.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Reads spaces and who may do what in them. */
public final class SpaceStore {

    private final Jdbi jdbi;

    SpaceStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All spaces by name; a host has few, so that they are read in one go. */
    public List<WikiSpace> all() {
        return RequestCache.once(
                "spaces",
                () -> jdbi.withHandle(handle -> handle.createQuery("select * from space order by lower(name), id")
                        .map((row, context) -> Rows.space(row))
                        .list()));
    }

    /** The space with that key, whatever its case. */
    public Optional<WikiSpace> byKey(String key) {
        return all().stream().filter(space -> space.key().equalsIgnoreCase(key)).findFirst();
    }

    /** The space with that id. */
    public Optional<WikiSpace> byId(long id) {
        return all().stream().filter(space -> space.id() == id).findFirst();
    }

    /** Who may do what, by space id. */
    public Map<Long, List<SpaceGrant>> grants() {
        return RequestCache.once("grants", () -> jdbi
                .withHandle(handle -> handle.createQuery("select * from space_grant order by kind, subject")
                        .map((row, context) -> Map.entry(
                                row.getLong("space_id"),
                                new SpaceGrant(
                                        row.getString("kind"), row.getString("subject"), row.getString("permission"))))
                        .list())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }
}
