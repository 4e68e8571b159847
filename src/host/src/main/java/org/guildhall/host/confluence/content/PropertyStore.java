package org.guildhall.host.confluence.content;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Properties that programs keep with a page. */
public final class PropertyStore {

    private final Jdbi jdbi;

    PropertyStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All properties of a page, by key. */
    public List<PageProperty> of(long page) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from page_property where page_id = :page order by name")
                        .bind("page", page)
                        .map((row, context) -> new PageProperty(
                                row.getString("name"), row.getString("content"), row.getInt("version")))
                        .list());
    }

    /** One property. */
    public Optional<PageProperty> find(long page, String key) {
        return of(page).stream().filter(property -> property.key().equals(key)).findFirst();
    }

    /** Writes a property, whether or not it is there; of two who write a new one at once the second overwrites the first. */
    public PageProperty put(long page, String key, String value) {
        return Taken.instead(() -> write(page, key, value), () -> write(page, key, value));
    }

    private PageProperty write(long page, String key, String value) {
        return jdbi.inTransaction(handle -> {
            int version = find(handle, page, key) + 1;
            handle.execute("delete from page_property where page_id = ? and name = ?", page, key);
            handle.execute(
                    "insert into page_property (page_id, name, content, version) values (?, ?, ?, ?)",
                    page,
                    key,
                    value,
                    version);
            return new PageProperty(key, value, version);
        });
    }

    private static int find(Handle handle, long page, String key) {
        return handle.createQuery("select version from page_property where page_id = :page and name = :name")
                .bind("page", page)
                .bind("name", key)
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }

    /** Removes one property. */
    public boolean remove(long page, String key) {
        return jdbi.withHandle(
                        handle -> handle.execute("delete from page_property where page_id = ? and name = ?", page, key))
                > 0;
    }
}
