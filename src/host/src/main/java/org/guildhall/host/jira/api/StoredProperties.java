package org.guildhall.host.jira.api;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.guildhall.host.jira.model.StoredProperty;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.jira.store.PropertyStore;
import org.jspecify.annotations.Nullable;

/** Entity properties as plugins see them. */
final class StoredProperties implements JsonEntityPropertyManager {

    private final PropertyStore properties;

    StoredProperties(PropertyStore properties) {
        this.properties = properties;
    }

    @Override
    public @Nullable EntityProperty get(String entityName, Long entityId, String key) {
        return properties.find(entityName, entityId, key).map(SeenProperty::new).orElse(null);
    }

    @Override
    public void put(String entityName, Long entityId, String key, String json) {
        if (json.length() > StoredProperty.MAXIMUM_LENGTH) {
            throw new IllegalArgumentException("The value of property " + key + " is longer than 32768 characters");
        }
        try {
            JsonNode value = JiraServices.JSON.readTree(json);
            if (value.isMissingNode()) {
                throw new IllegalArgumentException("The value of property " + key + " is empty");
            }
            properties.put(entityName, entityId, key, value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The value of property " + key + " is not JSON", e);
        }
    }

    @Override
    public void delete(String entityName, Long entityId, String key) {
        properties.delete(entityName, entityId, key);
    }

    @Override
    public List<String> findKeys(String entityName, Long entityId) {
        return properties.of(entityName, entityId).stream()
                .map(StoredProperty::key)
                .toList();
    }

    @Override
    public boolean exists(String entityName, Long entityId, String key) {
        return properties.find(entityName, entityId, key).isPresent();
    }
}
