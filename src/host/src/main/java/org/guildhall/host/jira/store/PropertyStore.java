package org.guildhall.host.jira.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.guildhall.host.jira.model.StoredProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** Entity properties; their single values are kept beside them by path, so that they can be searched. */
public final class PropertyStore {

    private static final RowMapper<StoredProperty> ROW = (rs, context) -> new StoredProperty(
            rs.getLong("id"),
            rs.getString("entity_name"),
            rs.getLong("entity_id"),
            rs.getString("property_key"),
            rs.getString("json"));

    private final Jdbi jdbi;

    /** Properties in that database. */
    public PropertyStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All properties of a thing, by key. */
    public List<StoredProperty> of(String entityName, long entityId) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from entity_property"
                        + " where entity_name = :name and entity_id = :id order by property_key")
                .bind("name", entityName)
                .bind("id", entityId)
                .map(ROW)
                .list());
    }

    /** One property of a thing. */
    public Optional<StoredProperty> find(String entityName, long entityId, String key) {
        return of(entityName, entityId).stream()
                .filter(property -> property.key().equals(key))
                .findFirst();
    }

    /**
     * Sets a property.
     *
     * @param value the parsed value of what is kept
     * @return whether it is new
     */
    public boolean put(String entityName, long entityId, String key, JsonNode value) {
        return jdbi.inTransaction(handle -> {
            boolean existed = delete(handle, entityName, entityId, key);
            long id = handle.createUpdate("insert into entity_property (entity_name, entity_id, property_key, json)"
                            + " values (:name, :id, :key, :json)")
                    .bind("name", entityName)
                    .bind("id", entityId)
                    .bind("key", key)
                    .bind("json", value.toString())
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
            index(handle, id, "", value);
            return !existed;
        });
    }

    /** Removes a property; answers whether there was one. */
    public boolean delete(String entityName, long entityId, String key) {
        return jdbi.inTransaction(handle -> delete(handle, entityName, entityId, key));
    }

    private static boolean delete(Handle handle, String entityName, long entityId, String key) {
        return handle.createUpdate("delete from entity_property where entity_name = :name and entity_id = :id"
                                + " and property_key = :key")
                        .bind("name", entityName)
                        .bind("id", entityId)
                        .bind("key", key)
                        .execute()
                > 0;
    }

    private static void index(Handle handle, long propertyId, String path, JsonNode value) {
        if (value.isObject()) {
            value.fields()
                    .forEachRemaining(field -> index(
                            handle,
                            propertyId,
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                            field.getValue()));
        } else if (value.isArray()) {
            value.forEach(element -> index(handle, propertyId, path, element));
        } else if (!value.isNull() && path.length() <= StoredProperty.LONGEST_KEY) {
            handle.createUpdate(
                            "insert into entity_property_path (property_id, path, text_value) values (:id, :path, :value)")
                    .bind("id", propertyId)
                    .bind("path", path)
                    .bind("value", value.asText())
                    .execute();
        }
    }
}
