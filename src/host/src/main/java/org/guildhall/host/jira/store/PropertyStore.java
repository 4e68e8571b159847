package org.guildhall.host.jira.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.guildhall.host.jira.model.StoredProperty;
import org.guildhall.host.store.UniqueViolation;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

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
        return of(entityName, List.of(entityId)).getOrDefault(entityId, List.of());
    }

    /** All properties of things that have any, by key, by thing. */
    public Map<Long, List<StoredProperty>> of(String entityName, Collection<Long> entityIds) {
        if (entityIds.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery("select * from entity_property"
                        + " where entity_name = :name and entity_id in (<ids>) order by property_key")
                .bind("name", entityName)
                .bindList("ids", List.copyOf(entityIds))
                .map(ROW)
                .collect(Collectors.groupingBy(StoredProperty::entityId)));
    }

    /** One property of a thing. */
    public Optional<StoredProperty> find(String entityName, long entityId, String key) {
        return of(entityName, entityId).stream()
                .filter(property -> property.key().equals(key))
                .findFirst();
    }

    /**
     * Sets a property, also when somebody else sets the same one at this moment.
     *
     * @param value the parsed value of what is kept
     * @return whether it is new
     */
    public boolean put(String entityName, long entityId, String key, JsonNode value) {
        try {
            return replace(entityName, entityId, key, value);
        } catch (UnableToExecuteStatementException e) {
            if (!UniqueViolation.causes(e)) {
                throw e;
            }
            return replace(entityName, entityId, key, value);
        }
    }

    private boolean replace(String entityName, long entityId, String key, JsonNode value) {
        return jdbi.inTransaction(handle -> {
            boolean isNew = write(
                            handle,
                            "update entity_property set json = :json where entity_name = :name and entity_id = :id"
                                    + " and property_key = :key",
                            new StoredProperty(0, entityName, entityId, key, value.toString()))
                    == 0;
            if (isNew) {
                write(
                        handle,
                        "insert into entity_property (entity_name, entity_id, property_key, json)"
                                + " values (:name, :id, :key, :json)",
                        new StoredProperty(0, entityName, entityId, key, value.toString()));
            }
            index(handle, find(entityName, entityId, key).orElseThrow().id(), value);
            return isNew;
        });
    }

    private static int write(Handle handle, String sql, StoredProperty property) {
        return handle.createUpdate(sql)
                .bind("name", property.entityName())
                .bind("id", property.entityId())
                .bind("key", property.key())
                .bind("json", property.json())
                .execute();
    }

    /** Removes a property; answers whether there was one. */
    public boolean delete(String entityName, long entityId, String key) {
        return jdbi.withHandle(handle ->
                handle.createUpdate("delete from entity_property where entity_name = :name and entity_id = :id"
                                        + " and property_key = :key")
                                .bind("name", entityName)
                                .bind("id", entityId)
                                .bind("key", key)
                                .execute()
                        > 0);
    }

    private static void index(Handle handle, long propertyId, JsonNode value) {
        handle.createUpdate("delete from entity_property_path where property_id = :id")
                .bind("id", propertyId)
                .execute();
        PreparedBatch batch = handle.prepareBatch(
                "insert into entity_property_path (property_id, path, text_value) values (:id, :path, :value)");
        collect("", value, (path, text) -> batch.bind("id", propertyId)
                .bind("path", path)
                .bind("value", text)
                .add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static void collect(String path, JsonNode value, BiConsumer<String, String> found) {
        if (value.isObject()) {
            value.properties()
                    .forEach(field -> collect(
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), found));
        } else if (value.isArray()) {
            value.forEach(element -> collect(path, element, found));
        } else if (!value.isNull() && path.length() <= StoredProperty.LONGEST_KEY) {
            found.accept(path, value.asText());
        }
    }
}
